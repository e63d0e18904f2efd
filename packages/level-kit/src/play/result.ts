import { placingReadingOf } from "../backprop/placing-reading.ts";
import { replayPlacing } from "../backprop/replay-placing.ts";
import { hasKnobs } from "../document/kinds.ts";
import type { BackpropLevel, Level } from "../document/level.ts";
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
  if (!hasKnobs(plain)) return builtBy(plain, log);
  const outcome = replay(plain, log);
  if (!outcome.ok) return outcome;
  const { nudges, ink, lampsPaid, cost, solved, stars, oneDraft } = readingOf(outcome.play);
  return { ok: true, result: { nudges, ink, lampsPaid, cost, solved, stars, oneDraft } };
}

/** Where factors are placed, every piece is a nudge: those since the last reset, and all of them as ink. */
function builtBy(level: BackpropLevel, log: readonly Move[]): ResultOutcome {
  const outcome = replayPlacing(level, log);
  if (!outcome.ok) return outcome;
  const { ink, cost, solved, stars, oneDraft } = placingReadingOf(outcome.placing);
  return { ok: true, result: { nudges: outcome.placing.placed, ink, lampsPaid: 0, cost, solved, stars, oneDraft } };
}
