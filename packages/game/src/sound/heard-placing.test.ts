import { buildingLog } from "@nn/level-kit";
import { expect, test } from "vitest";
import { createPlacingGame, type PlacingGame } from "../placing/placing-game.ts";
import { chain } from "../testing/levels.ts";
import { heardOfPlacing, rangeOfPlacing } from "./heard-placing.ts";

const pieces = buildingLog(chain).map(({ piece }) => piece);
const wrong = pieces[0] === 0 ? 1 : 0;

/** What is heard of a doing. */
function heardOf(game: PlacingGame, doing: () => unknown) {
  const before = game.store.getState();
  doing();
  return heardOfPlacing(before, game.store.getState());
}

test("each right piece is a note, lower the fewer slots are left, and the last one is the chord", () => {
  const game = createPlacingGame(chain);
  const heard = pieces.map((piece) => heardOf(game, () => game.place(piece)));
  expect(heard.slice(0, -1)).toEqual(pieces.slice(1).map((_, at) => ({ kind: "nudge", cost: pieces.length - 1 - at })));
  expect(heard.at(-1)).toEqual({ kind: "target", cost: 0 });
  expect(rangeOfPlacing(game.store.getState())).toEqual({ target: 0, full: pieces.length });
});

test("a wrong piece and a refusal sound alike; a game that is resumed or put back is silent", () => {
  const game = createPlacingGame(chain);
  expect(heardOf(game, game.reset)).toEqual({ kind: "refused" });
  expect(heardOf(game, () => game.place(wrong))).toEqual({ kind: "refused" });
  expect(heardOf(game, game.reset)).toBeUndefined();
  expect(heardOf(game, () => game.choose(1))).toBeUndefined();
  expect(heardOf(game, () => game.resume(buildingLog(chain)))).toBeUndefined();
});
