// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { createGame, type Game } from "../game.ts";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { Actions } from "./actions.tsx";
import { Announcer } from "./announcer.tsx";
import { CostTrail } from "./cost-trail.tsx";
import { Counts } from "./counts.tsx";
import { Ended } from "./ended.tsx";
import { KnobList } from "./knob-list.tsx";
import { LitPath } from "./lit-path.tsx";
import { PlayArea } from "./play-area.tsx";
import { SelectedKnob } from "./selected-knob.tsx";

afterEach(cleanup);

function lay(level: typeof oneWeight): Game {
  const game = createGame(level);
  render(
    <PlayArea game={game}>
      <Counts />
      <CostTrail />
      <LitPath />
      <SelectedKnob />
      <Ended />
      <Actions />
      <KnobList />
      <Announcer />
      <input aria-label="notes" />
    </PlayArea>,
  );
  return game;
}

const list = () => within(screen.getByRole("region", { name: "All knobs" }));
const panel = () => within(screen.getByRole("region", { name: "Selected knob" }));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (key: string, target: Element = button("Undo"), init = {}) => fireEvent.keyDown(target, { key, ...init });
const said = () => document.querySelector("[data-announcer]")?.textContent;

describe("the knobs", () => {
  test("each has a name, a value and a button for either way, and the buttons play", () => {
    lay(oneWeight);
    const value = list().getByRole("status", { name: "weight of layer 1" });
    expect(value.textContent).toBe("3.00");
    fireEvent.click(list().getByRole("button", { name: "Nudge weight of layer 1 down by 0.50" }));
    expect(value.textContent).toBe("2.50");
    fireEvent.click(list().getByRole("button", { name: "Nudge weight of layer 1 up by 0.50" }));
    expect(value.textContent).toBe("3.00");
  });

  test("are selected by the focus, and the panel follows", () => {
    lay(twoByTwo);
    fireEvent.focus(list().getByRole("button", { name: /weight of layer 2 from neuron 1 down/ }));
    expect(panel().getByText("hidden 1 to output, range −2 to 2")).toBeTruthy();
    expect(list().getAllByRole("listitem")[3]?.getAttribute("aria-current")).toBe("true");
  });

  test("at the end of the range say so instead of doing nothing", () => {
    lay(oneWeight);
    const up = panel().getByRole("button", { name: /up by/ });
    fireEvent.click(up);
    expect(up.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(up);
    expect(panel().getByText("This knob goes no higher than 3.5.")).toBeTruthy();
  });

  test("that are locked are listed by name", () => {
    lay(oneWeight);
    expect(list().getByText("1 yours, 1 locked")).toBeTruthy();
    expect(list().getByText("b^(1)")).toBeTruthy();
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

  test("go from knob to knob and around, and take the focus along in the list", () => {
    const game = lay(twoByTwo);
    press("ArrowUp");
    expect(game.store.getState().selected).toBe(4);
    const half = list().getByRole("button", { name: /bias of layer 2 up/ });
    half.focus();
    press("ArrowDown", half);
    expect(game.store.getState().selected).toBe(0);
    expect(document.activeElement).toBe(
      list().getByRole("button", { name: /weight of layer 1 from input 0 into neuron 0 up/ }),
    );
  });

  test("belong to the browser with Ctrl, and to a field while someone types in it", () => {
    const game = lay(oneWeight);
    press("ArrowLeft");
    press("z", undefined, { ctrlKey: true });
    press("z", screen.getByRole("textbox", { name: "notes" }));
    expect(game.store.getState().reading.nudges).toBe(1);
  });
});

describe("the lamps", () => {
  test("ask for a prediction first, and a right one lights the first for free", () => {
    lay(oneWeight);
    fireEvent.click(button("goes up")); // ∂C/∂w = 2(3 − 1) = 4
    expect(button("Sign free, predicted").getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("lamps left of 3").textContent).toContain("3");
    expect(said()).toBe("Right. Nudging the weight of layer 1 up a tiny bit raises the cost.");
  });

  test("stay dark after a wrong prediction, which can be made once", () => {
    lay(oneWeight);
    button("goes down").focus();
    fireEvent.click(button("goes down"));
    expect(screen.queryByRole("button", { name: "goes up" })).toBeNull();
    expect(screen.getByText(/Your prediction was not right/)).toBeTruthy();
    expect(document.activeElement).toBe(button("Sign costs 1"));
  });

  test("come one after the other, and the third lists factors that multiply to ∂C/∂w", () => {
    lay(oneWeight);
    fireEvent.click(button("Size after sign"));
    expect(button("Size after sign").getAttribute("aria-pressed")).toBe("false");
    fireEvent.click(button("Sign costs 1"));
    fireEvent.click(button("Size costs 1"));
    expect(said()).toContain("by 4.000 per unit");
    fireEvent.click(button("Factors costs 1"));
    // x · f′(z) · 2(a − y) = 1 · 1 · 4
    const factors = within(screen.getByRole("region", { name: /The lit path/ }));
    expect(factors.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "x1.000input",
      "×11.000slope of output",
      "×2(a^(1) - y)4.000twice the error",
      "=∂C/∂w^(1)4.000per unit of weight",
    ]);
  });
});

describe("the cost", () => {
  test("is announced after each nudge, with what is left", () => {
    lay(oneWeight);
    press("ArrowLeft");
    expect(said()).toBe("Weight of layer 1 is now 2.50. Cost 2.250, target 0.25. 3 nudges left.");
    expect(
      screen.getByRole("img", { name: "Cost after each nudge: 4.000, 2.250. Target 0.25. 3 nudges left." }),
    ).toBeTruthy();
  });

  test("has a slot for every nudge of the budget, and par is marked", () => {
    lay(oneWeight);
    expect(document.querySelectorAll("[data-state]")).toHaveLength(5);
    expect(screen.getByText("par", { selector: "small" }).parentElement?.textContent).toBe("3par");
  });

  test("at the target ends the game", () => {
    lay(oneWeight);
    for (let nudge = 0; nudge < 3; nudge++) press("ArrowLeft");
    expect(said()).toBe("Solved in 3 nudges. Cost 0.250, target 0.25.");
  });

  test("above the target with no nudge left comes with the ways back, which work", () => {
    const game = lay(oneWeight);
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowRight", "ArrowLeft"]) press(key);
    expect(screen.getByText(/All 4 nudges are used, and the cost is 4\.000, above 0\.25/)).toBeTruthy();
    fireEvent.click(button("Undo"));
    expect(screen.queryByText(/nudges are used/)).toBeNull();
    fireEvent.click(button("Start again"));
    expect(game.store.getState().reading.nudges).toBe(0);
  });
});
