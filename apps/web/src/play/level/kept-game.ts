import type { Level, Move } from "@nn/level-kit";

/** A game as this browser keeps it: the moves, and the id under which its win was sent. */
export interface KeptGame {
  readonly log: readonly Move[];
  readonly runId?: string | undefined;
}

const VERSION = 1;
// Another revision is another game: its moves would not fit.
const keyOf = ({ id, rev }: Pick<Level, "id" | "rev">) => `nudge-game-${VERSION}:${id}:${rev}`;

/** What was kept of a level, or undefined. The moves are checked where they are replayed. */
export function loadGame(
  level: Pick<Level, "id" | "rev">,
): { readonly log: unknown; readonly runId?: string } | undefined {
  try {
    const stored = localStorage.getItem(keyOf(level));
    const game: unknown = stored ? JSON.parse(stored) : undefined;
    if (typeof game !== "object" || game === null || !("log" in game)) return undefined;
    const runId = "runId" in game && typeof game.runId === "string" ? { runId: game.runId } : {};
    return { log: game.log, ...runId };
  } catch (error) {
    console.info("No game can be kept in this browser:", error);
    return undefined;
  }
}

export function saveGame(level: Pick<Level, "id" | "rev">, game: KeptGame): void {
  try {
    if (game.log.length === 0) localStorage.removeItem(keyOf(level));
    else localStorage.setItem(keyOf(level), JSON.stringify(game));
  } catch (error) {
    console.info("No game can be kept in this browser:", error);
  }
}
