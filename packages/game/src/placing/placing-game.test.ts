import { buildingLog } from "@nn/level-kit";
import { describe, expect, test } from "vitest";
import { chain } from "../testing/levels.ts";
import { createPlacingGame } from "./placing-game.ts";

const [right] = buildingLog(chain);
const rightPiece = right?.piece ?? -1;
const wrongPiece = rightPiece === 0 ? 1 : 0;

describe("a game of placing", () => {
  test("goes on to the next empty slot when a piece is right, and stays where it is wrong", () => {
    const game = createPlacingGame(chain);
    game.place(wrongPiece);
    expect(game.store.getState()).toMatchObject({ chosen: 0, reading: { ink: 1 } });
    expect(game.store.getState().placing.last?.misplaced).toBeDefined();
    game.place(rightPiece);
    expect(game.store.getState()).toMatchObject({ chosen: 1, reading: { ink: 2 } });
  });

  test("takes the slots in any order, and comes back to the first empty one", () => {
    const game = createPlacingGame(chain);
    const log = buildingLog(chain);
    game.choose(log.length - 1);
    game.place(log.at(-1)?.piece ?? -1);
    expect(game.store.getState().chosen).toBe(0);
    game.choose(log.length - 1);
    expect(game.store.getState().chosen).toBe(0);
  });

  test("is solved by the right pieces, and goes on from its log", () => {
    const game = createPlacingGame(chain);
    for (const { piece } of buildingLog(chain)) game.place(piece);
    expect(game.store.getState().reading).toMatchObject({ solved: true, oneDraft: true });
    const other = createPlacingGame(chain);
    expect(other.resume(game.store.getState().placing.log)).toBe(true);
    expect(other.store.getState().reading.solved).toBe(true);
    expect(other.resume([{ kind: "undo" }])).toBe(false);
  });

  test("says why it refuses", () => {
    const game = createPlacingGame(chain);
    game.reset();
    expect(game.store.getState().refusal?.code).toBe("nothing-to-reset");
    game.place(rightPiece);
    expect(game.store.getState().refusal).toBeUndefined();
  });
});
