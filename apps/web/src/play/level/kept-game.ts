import type { Level } from "@nn/level-kit";
import { type Kept, kept } from "@/kept/kept.ts";
import { anything, listOf, objectOf, read, text } from "@/kept/shape.ts";

/** A game as this browser keeps it. */
export interface KeptGame {
  /** Stored by whomever: the moves are checked where they are replayed. */
  readonly log: readonly unknown[];
  /** The id under which its win was sent. */
  readonly runId?: string | undefined;
}

const game = objectOf<Pick<KeptGame, "log">, { readonly runId: string }>({ log: listOf(anything) }, { runId: text });

/** The game of a level. Another revision is another game: its moves would not fit. */
export const gameOf = ({ id, rev }: Pick<Level, "id" | "rev">): Kept<KeptGame> =>
  kept<KeptGame>({
    name: `nudge-game-1:${id}:${rev}`,
    where: "browser",
    version: 1,
    parse: (stored) => read(game, stored),
  });
