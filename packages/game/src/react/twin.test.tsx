// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createGame, type Game } from "../game.ts";
import type { Shows } from "../shows.ts";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { Announcer, news } from "./announcer.tsx";
import { Board } from "./board.tsx";
import { PlayArea } from "./play-area.tsx";
import { Goal } from "./stage/goal.tsx";
import { Stage } from "./stage/stage.tsx";
import { Tools } from "./stage/tools.tsx";

// A page of jsdom has no media, and nothing in it has a size: everything is as before the stage is measured.
beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
beforeAll(news.fetch);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function lay(level: typeof oneWeight, shows?: Shows): Game {
  const game = createGame(level);
  render(
    <PlayArea game={game} {...(shows && { shows })}>
      <Stage
        head={
          <>
            <Goal>Bring it down.</Goal>
            <Tools />
          </>
        }
        board={<Board withoutEngine="No WebGL." />}
        bench={null}
        dock={null}
      />
      <Announcer />
      <input aria-label="notes" />
    </PlayArea>,
  );
  return game;
}

const network = () => within(screen.getByRole("region", { name: "Network" }));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (key: string, target: Element = button("Undo"), init = {}) => fireEvent.keyDown(target, { key, ...init });
const said = () => document.querySelector("[data-announcer]")?.textContent;
const values = (game: Game) => game.store.getState().reading.values;

describe("the knobs", () => {
  test("each has a name and a value, the open one a button for either way, and the buttons play", () => {
    const game = lay(oneWeight);
    expect(button("weight of layer 1, 3.00").getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(button("Nudge weight of layer 1 down by 0.50"));
    expect(button("weight of layer 1, 2.50")).toBeTruthy();
    fireEvent.click(button("Nudge weight of layer 1 up by 0.50"));
    expect(values(game)).toEqual([3]);
  });

  test("answer when they are pressed, and once", () => {
    const game = lay(oneWeight);
    const down = button(/down by/);
    fireEvent.pointerDown(down, { button: 0 });
    expect(values(game)).toEqual([2.5]);
    fireEvent.click(down);
    expect(values(game)).toEqual([2.5]);
    fireEvent.click(down);
    expect(values(game)).toEqual([2]);
  });

  test("come in the order of the network, and open by the focus", () => {
    lay({ ...twoByTwo, knobs: twoByTwo.knobs.toReversed() });
    expect(
      network()
        .getAllByRole("listitem")
        .map((item) => item.dataset.knob),
    ).toEqual(["4", "3", "2", "1", "0"]);
    fireEvent.focus(button(/weight of layer 2 from neuron 1/));
    expect(network().getAllByRole("button", { name: /^Nudge/ })).toHaveLength(2);
    expect(button(/^Nudge weight of layer 2 from neuron 1 up/)).toBeTruthy();
  });

  test("at the end of the range say so in the goal's place instead of doing nothing", () => {
    lay(oneWeight);
    const up = button(/up by/);
    fireEvent.click(up);
    expect(up.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(up);
    expect(screen.getByText("This knob goes no higher than 3.5.")).toBeTruthy();
    expect(screen.getByText("Bring it down.").hidden).toBe(true);
  });
});

describe("the wheel", () => {
  const stage = () => document.querySelector("[data-engine]") as Element;
  const turn = (target: Element, deltaY: number, timeStamp: number, init = {}) => {
    const event = new WheelEvent("wheel", { deltaY, bubbles: true, ...init });
    Object.defineProperty(event, "timeStamp", { value: timeStamp });
    act(() => void target.dispatchEvent(event));
  };

  test("nudges the open knob, up for plus, and once for a turn however long it goes on", () => {
    const game = lay(oneWeight);
    turn(stage(), -100, 1000);
    expect(values(game)).toEqual([3.5]);
    turn(stage(), 100, 2000);
    expect(values(game)).toEqual([3]);
    for (const ms of [2050, 2150, 2300]) turn(stage(), 100, ms);
    expect(values(game)).toEqual([3]);
    turn(stage(), 100, 2600);
    expect(values(game)).toEqual([2.5]);
  });

  test("belongs to the browser over the head and with Ctrl", () => {
    const game = lay(oneWeight);
    turn(button("Undo"), -100, 1000);
    turn(stage(), -100, 2000, { ctrlKey: true });
    expect(values(game)).toEqual([3]);
  });
});

describe("the trail", () => {
  const trail = () => screen.getByRole("slider", { name: "Trail of nudges" });

  test("is a slider that undoes when it is pulled back, and does again", () => {
    const game = lay(oneWeight);
    expect(screen.queryByRole("slider")).toBeNull();
    press("ArrowLeft");
    press("ArrowLeft");
    expect(trail().getAttribute("aria-valuetext")).toBe("Nudge 2 of 2, cost 1.000");
    fireEvent.keyDown(trail(), { key: "Home" });
    expect(values(game)).toEqual([3]);
    fireEvent.keyDown(trail(), { key: "ArrowRight" });
    expect(values(game)).toEqual([2.5]);
    expect(trail().getAttribute("aria-valuenow")).toBe("1");
  });

  test("of a solved level is only looked at", () => {
    const game = lay(oneWeight);
    for (let nudge = 0; nudge < 3; nudge++) press("ArrowLeft");
    fireEvent.keyDown(trail(), { key: "Home" });
    expect(game.store.getState().watched?.at).toBe(0);
    expect(game.store.getState().reading.solved).toBe(true);
    fireEvent.keyDown(trail(), { key: "End" });
    expect(game.store.getState().watched).toBeUndefined();
  });

  test("does not exist before there is one to pull", () => {
    const nothing = { trail: false, par: false, budget: false, sums: false, biases: false, locks: false } as const;
    lay(oneWeight, { ...nothing, bench: false, lamps: 0, ball: false, ink: false });
    fireEvent.click(button(/down by/));
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });
});

describe("the keys", () => {
  test("nudge, undo, redo and start again while the focus is on one of the controls", () => {
    const game = lay(oneWeight);
    const value = () => game.store.getState().reading.values[0];
    press("ArrowLeft");
    press("ArrowLeft");
    expect(value()).toBe(2);
    press("z");
    expect(value()).toBe(2.5);
    press("Z", undefined, { shiftKey: true });
    expect(value()).toBe(2);
    press("r");
    expect(value()).toBe(3);
    press("ArrowRight");
    expect(value()).toBe(3.5);
  });

  test("go from knob to knob and around, and take the focus along on the network", () => {
    const game = lay(twoByTwo);
    press("ArrowUp");
    expect(game.store.getState().selected).toBe(4);
    const half = button(/^Nudge bias of layer 2 up/);
    half.focus();
    press("ArrowDown", half);
    expect(game.store.getState().selected).toBe(0);
    expect(document.activeElement).toBe(button(/^Nudge weight of layer 1 from input 0 into neuron 0 up/));
  });

  test("belong to the browser with Ctrl, and to a field while someone types in it", () => {
    const game = lay(oneWeight);
    press("ArrowLeft");
    press("z", undefined, { ctrlKey: true });
    press("z", screen.getByRole("textbox", { name: "notes" }));
    expect(game.store.getState().reading.nudges).toBe(1);
  });
});

describe("the cost", () => {
  test("is announced after each nudge, with what is left", () => {
    lay(oneWeight);
    press("ArrowLeft");
    expect(said()).toBe("Weight of layer 1 is now 2.50. Cost 2.250, target 0.25. 3 nudges left.");
  });

  test("at the target ends the game", () => {
    lay(oneWeight);
    for (let nudge = 0; nudge < 3; nudge++) press("ArrowLeft", button(/down by/));
    expect(said()).toBe("Solved in 3 nudges. Cost 0.250, target 0.25.");
  });

  test("above the target with no nudge left comes with the way back, which works", () => {
    const game = lay(oneWeight);
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowRight", "ArrowLeft"]) press(key);
    expect(screen.getByText(/All 4 nudges are used, and the cost is above 0\.25/)).toBeTruthy();
    fireEvent.click(button("Undo"));
    expect(screen.queryByText(/nudges are used/)).toBeNull();
    fireEvent.click(button("Start again"));
    expect(game.store.getState().reading.nudges).toBe(0);
  });
});
