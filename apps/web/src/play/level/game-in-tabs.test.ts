// @vitest-environment jsdom
import type { Move } from "@nn/level-kit";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type GameInTabs, gameInTabs } from "./game-in-tabs.ts";
import { gameOf, type KeptGame } from "./kept-game.ts";

const level = { id: "a", rev: 1 };
const down: Move = { kind: "nudge", knob: 0, direction: -1 };
const up: Move = { ...down, direction: 1 };

const open: GameInTabs[] = [];
afterEach(() => {
  for (const tab of open.splice(0)) tab.stop();
  localStorage.clear();
});

/** A tab as the player sees it: what is shown, and what was taken over from elsewhere. */
function openTab({ fits = true } = {}) {
  const kept = gameOf(level);
  const taken: (KeptGame | undefined)[] = [];
  let shown = kept.read();
  const tab = gameInTabs(kept, shown, (other) => {
    taken.push(other);
    if (fits) shown = other;
    return fits;
  });
  open.push(tab);
  return {
    taken,
    shown: () => shown,
    play: (...log: readonly Move[]) => {
      const game = log.length > 0 ? { log } : undefined;
      const isSaved = tab.save(game);
      if (isSaved) shown = game;
      return isSaved;
    },
  };
}
const stored = () => gameOf(level).read();
/** jsdom has one window: it is told what a browser tells the other tabs. */
const tell = () => window.dispatchEvent(new StorageEvent("storage", { key: null }));

describe("a game in two tabs", () => {
  test("goes on in the second as soon as the first has moved", () => {
    const [one, two] = [openTab(), openTab()];
    expect(one.play(down)).toBe(true);
    tell();
    expect(two.shown()).toEqual({ log: [down] });
    expect(two.play(down, down)).toBe(true);
    tell();
    expect(one.shown()).toEqual({ log: [down, down] });
    expect(one.taken).toHaveLength(1);
  });

  test("is not written again by the tab that takes it over, so that no echo undoes the first tab's next move", () => {
    const [one, two] = [openTab(), openTab()];
    one.play(down);
    tell();
    const writes = vi.spyOn(Storage.prototype, "setItem");
    // Showing what was taken over is reported as any other change.
    expect(two.play(down)).toBe(true);
    expect(writes).not.toHaveBeenCalled();
    writes.mockRestore();
    expect(stored()).toEqual({ log: [down] });
  });

  test("is not overwritten by a tab that slept through it: the move is dropped, and the other's game is shown", () => {
    const [one, two] = [openTab(), openTab()];
    one.play(down, down);
    expect(two.play(up)).toBe(false);
    expect(two.shown()).toEqual({ log: [down, down] });
    expect(stored()).toEqual({ log: [down, down] });
    expect(two.play(down, down, up)).toBe(true);
    expect(stored()).toEqual({ log: [down, down, up] });
  });

  test("is looked for when a tab is seen again", () => {
    const [one, two] = [openTab(), openTab()];
    one.play(down);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(two.shown()).toEqual({ log: [down] });
  });

  test("begins anew in both when one puts it away", () => {
    const [one, two] = [openTab(), openTab()];
    one.play(down);
    tell();
    one.play();
    tell();
    expect(two.shown()).toBeUndefined();
    expect(two.taken).toEqual([{ log: [down] }, undefined]);
  });

  test("is not taken over from oneself", () => {
    const one = openTab();
    one.play(down);
    tell();
    one.play(down, up);
    tell();
    expect(one.taken).toEqual([]);
  });

  test("stands where what the other tab stored does not fit", () => {
    const [one, two] = [openTab(), openTab({ fits: false })];
    one.play(down);
    tell();
    expect(two.shown()).toBeUndefined();
    expect(two.play(up)).toBe(true);
    expect(stored()).toEqual({ log: [up] });
  });

  test("goes on where the storage was emptied under it", () => {
    const one = openTab();
    one.play(down);
    localStorage.clear();
    expect(one.play(down, down)).toBe(true);
    expect(stored()).toEqual({ log: [down, down] });
  });

  test("is left alone once a tab has stopped", () => {
    const [one, two] = [openTab(), openTab()];
    open[1]?.stop();
    one.play(down);
    tell();
    expect(two.taken).toEqual([]);
  });
});
