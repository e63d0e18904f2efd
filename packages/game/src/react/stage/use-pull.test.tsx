// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FRAMES } from "../../board/frame.ts";
import { layoutBoard } from "../../board/layout.ts";
import { planOf } from "../../board/plan.ts";
import { createGame, type Game } from "../../game.ts";
import { showsOf } from "../../shows.ts";
import { oneWeight } from "../../testing/levels.ts";
import { GameContext } from "../game-context.tsx";
import { PULL_PX, usePull } from "./use-pull.ts";

// jsdom captures no pointers.
beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = vi.fn();
});
afterEach(cleanup);

const layout = layoutBoard(planOf(oneWeight, showsOf(oneWeight)), FRAMES.desk);

function Bead() {
  const { handsOn, pull, release } = usePull(layout);
  return (
    <button type="button" {...handsOn(0)} data-pulled={pull !== undefined} data-let-go={release !== undefined}>
      bead
    </button>
  );
}

function lay(): Game {
  const game = createGame(oneWeight);
  render(
    <GameContext value={game}>
      <Bead />
    </GameContext>,
  );
  return game;
}

const bead = () => screen.getByRole("button", { name: "bead" });
const nudged = (game: Game) => game.store.getState().play.log.map((move) => "direction" in move && move.direction);

test("a bead that is dragged up pulls its wire: a nudge for every 28 pixels, and back again", () => {
  const game = lay();
  fireEvent.pointerDown(bead(), { button: 0, clientX: 100, clientY: 200 });
  fireEvent.pointerMove(bead(), { clientX: 102, clientY: 200 + 2 * PULL_PX + 1 });
  expect(nudged(game)).toEqual([-1, -1]);
  expect(bead().dataset.pulled).toBe("true");
  fireEvent.pointerMove(bead(), { clientX: 102, clientY: 200 + PULL_PX + 1 });
  expect(nudged(game)).toEqual([-1, -1, 1]);
  fireEvent.pointerUp(bead());
  expect(bead().dataset).toMatchObject({ pulled: "false", letGo: "true" });
});

test("a press that does not move is no nudge, and another button takes nothing", () => {
  const game = lay();
  fireEvent.pointerDown(bead(), { button: 0, clientX: 100, clientY: 200 });
  fireEvent.pointerMove(bead(), { clientX: 103, clientY: 205 });
  fireEvent.pointerUp(bead());
  fireEvent.pointerDown(bead(), { button: 2, clientX: 100, clientY: 200 });
  fireEvent.pointerMove(bead(), { clientX: 100, clientY: 100 });
  expect(nudged(game)).toEqual([]);
});
