// @vitest-environment jsdom
import { levelBySlug } from "@nn/catalog";
import { createGame } from "@nn/game";
import { hasKnobs, levelAt } from "@nn/level-kit";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WaysOn } from "./ways-on.tsx";

const found = levelBySlug("first-nudge");
if (!found || !hasKnobs(found)) throw new Error("First Nudge is not in the catalog");
const level = levelAt(found, 0);

beforeEach(() => vi.stubGlobal("matchMedia", () => ({ matches: false })));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Won at par, on a level that has other starts. */
function lay(isNew: boolean): void {
  const game = createGame(level);
  while (!game.store.getState().reading.solved) game.send({ kind: "nudge", knob: 0, direction: 1 });
  expect(game.store.getState().reading.nudges).toBe(4);
  render(
    <WaysOn {...{ game, next: undefined, road: [], isNew }} toOtherStart={() => undefined} toStage={() => undefined} />,
  );
}

test("a level that was solved earlier can be played again from the same start", () => {
  lay(false);
  expect(screen.getByRole("button", { name: "Play again" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Another start" })).toBeTruthy();
});

test("a start that was won just now at par leads on to another", () => {
  lay(true);
  expect(screen.queryByRole("button", { name: "Play again" })).toBeNull();
  expect(screen.getByRole("button", { name: "Another start" })).toBeTruthy();
});
