import { hasKnobs } from "../document/kinds.ts";
import type { Level } from "../document/level.ts";
import { levelAt } from "../document/start.ts";
import type { Move } from "./move.ts";
import { readingOf, type Stars } from "./reading.ts";
import type { Refusal } from "./refusal.ts";
import { replay } from "./replay.ts";

/** What a log of moves has come to, whatever the kind of level. */
export interface PlayResult {
  readonly nudges: number;
  readonly ink: number;
  readonly lampsPaid: number;
  readonly cost: number;
  readonly solved: boolean;
  readonly stars: Stars;
  readonly oneDraft: boolean;
}

export type ResultOutcome =
  | { readonly ok: true; readonly result: PlayResult }
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/**
 * Replays a log from a start of a level, counted from 0, and says what it has come to.
 * @throws {RangeError} if the level has no such start
 */
export function resultOf(level: Level, start: number, log: readonly Move[]): ResultOutcome {
  const plain = levelAt(level, start);
  if (!hasKnobs(plain)) throw new Error("a level of kind backprop cannot be replayed yet");
  const outcome = replay(plain, log);
  if (!outcome.ok) return outcome;
  const { nudges, ink, lampsPaid, cost, solved, stars, oneDraft } = readingOf(outcome.play);
  return { ok: true, result: { nudges, ink, lampsPaid, cost, solved, stars, oneDraft } };
}
