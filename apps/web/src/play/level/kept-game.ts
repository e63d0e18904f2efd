import type { Level, Move } from "@nn/level-kit";
import { type Kept, kept } from "@/kept/kept.ts";
import { objectOf, read, text } from "@/kept/shape.ts";
import { isLog } from "./kept-moves.ts";

/** A game as this browser keeps it. */
export interface KeptGame {
  /** Stored by whomever: whether the moves fit the level is found out where they are replayed. */
  readonly log: readonly Move[];
  /** The id under which its win was sent. */
  readonly runId?: string | undefined;
}

const game = objectOf<Pick<KeptGame, "log">, { readonly runId: string }>({ log: isLog }, { runId: text });

/** The game of a level from one of its starts. Another revision is another game: its moves would not fit. */
export const gameOf = ({ id, rev }: Pick<Level, "id" | "rev">, start = 0): Kept<KeptGame> =>
  kept<KeptGame>({
    // The level's own start has the name that it had before there were others.
    name: `nudge-game-1:${id}:${rev}${start > 0 ? `:${start}` : ""}`,
    where: "browser",
    version: 1,
    parse: (stored) => read(game, stored),
  });
