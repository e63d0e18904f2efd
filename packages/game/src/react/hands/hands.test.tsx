// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createGame, type Game } from "../../game.ts";
import { showsOf } from "../../shows.ts";
import { oneWeight, twoByTwo } from "../../testing/levels.ts";
import { PlayArea } from "../play-area.tsx";
import { useHalf } from "./use-half.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Down() {
  return (
    <button type="button" {...useHalf(0, -1)}>
      down
    </button>
  );
}

function lay(level: typeof oneWeight, toggle = () => undefined): Game {
  const game = createGame(level);
  render(
    <>
      <PlayArea game={game} sound={{ isOn: false, toggle }}>
        <Down />
        <input aria-label="notes" />
      </PlayArea>
      <button type="button">elsewhere</button>
    </>,
  );
  return game;
}

const nudges = (game: Game) => game.store.getState().reading.nudges;
const down = () => screen.getByRole("button", { name: "down" });
const press = (key: string, target: Element = document.body, init = {}) => fireEvent.keyDown(target, { key, ...init });

describe("the keys", () => {
  test("work while the focus is nowhere or in the area, and not elsewhere or in a field", () => {
    const game = lay(oneWeight);
    press("ArrowLeft");
    press("s", down());
    expect(nudges(game)).toBe(2);
    press("ArrowLeft", screen.getByRole("button", { name: "elsewhere" }));
    press("s", screen.getByRole("textbox"));
    expect(nudges(game)).toBe(2);
  });

  test("of numbers choose a knob", () => {
    const game = lay(twoByTwo);
    press("4");
    expect(game.store.getState().selected).toBe(3);
    press("9");
    expect(game.store.getState().selected).toBe(3);
  });

  test("up and down go from knob to knob, and turn the only one where there is one", () => {
    const many = lay(twoByTwo);
    press("ArrowDown");
    expect([many.store.getState().selected, nudges(many)]).toEqual([1, 0]);
    cleanup();
    const one = lay(oneWeight);
    press("ArrowDown");
    expect(one.store.getState().reading.values).toEqual([2.5]);
    press("ArrowUp");
    expect(one.store.getState().reading.values).toEqual([3]);
  });

  test("L lights no lamp that the level does not show", () => {
    const game = createGame(oneWeight);
    const shows = showsOf(oneWeight, { world: 2, level: 2 });
    render(
      <PlayArea game={game} shows={shows}>
        <Down />
      </PlayArea>,
    );
    for (let time = 0; time < 3; time++) press("l");
    expect(game.store.getState().play.lit).toEqual([shows.lamps]);
  });

  test("M is the sound's", () => {
    const toggle = vi.fn();
    lay(oneWeight, toggle);
    press("m");
    expect(toggle).toHaveBeenCalledTimes(1);
  });
});

describe("holding", () => {
  test("a key repeats after 400 ms, and stops at the target", () => {
    const game = lay(oneWeight);
    press("ArrowLeft");
    press("ArrowLeft", undefined, { repeat: true });
    vi.advanceTimersByTime(390);
    expect(nudges(game)).toBe(1);
    vi.advanceTimersByTime(60);
    expect(nudges(game)).toBe(2);
    vi.advanceTimersByTime(5_000);
    expect(game.store.getState().reading.solved).toBe(true);
    expect(game.store.getState().refusal).toBeUndefined();
  });

  test("ends when the key comes up", () => {
    const game = lay(oneWeight);
    press("ArrowLeft");
    fireEvent.keyUp(document.body, { key: "ArrowLeft" });
    vi.advanceTimersByTime(5_000);
    expect(nudges(game)).toBe(1);
  });

  test("stops when the cost rises", () => {
    // The cost of w = 3 is 4, of 3.5 it is 6.25, and there is room for more.
    const game = lay({ ...oneWeight, knobs: [{ parameter: "w1.0.0", step: 0.5, min: 0, max: 9 }] });
    press("ArrowRight");
    vi.advanceTimersByTime(5_000);
    expect(nudges(game)).toBe(1);
  });

  test("waits for the picture of each nudge", () => {
    const game = lay(oneWeight);
    press("ArrowLeft");
    game.rest.set(false);
    vi.advanceTimersByTime(3_000);
    expect(nudges(game)).toBe(1);
    game.rest.set(true);
    expect(nudges(game)).toBe(2);
  });

  test("a pointer nudges when it goes down, and its click does not nudge again", () => {
    const game = lay(oneWeight);
    fireEvent.pointerDown(down(), { button: 0 });
    expect(nudges(game)).toBe(1);
    fireEvent.pointerUp(down());
    fireEvent.click(down());
    expect(nudges(game)).toBe(1);
    // A screen reader only clicks.
    fireEvent.click(down());
    expect(nudges(game)).toBe(2);
  });
});
