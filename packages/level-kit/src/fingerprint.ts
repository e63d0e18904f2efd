import { gradientOf } from "@nn/core";
import type { NudgeLevel } from "./document/level.ts";
import { applyMove } from "./play/apply-move.ts";
import type { Move } from "./play/move.ts";
import { type Play, startPlay } from "./play/play.ts";
import { readingOf } from "./play/reading.ts";

/** A plain level and a log that solves it. */
export interface Solved {
  readonly level: NudgeLevel;
  readonly solution: readonly Move[];
}

/**
 * Plays every log and returns the bits of every cost and slope along the way, 16 hexadecimal digits for each number:
 * at the start and after each move, the cost and then ∂C/∂p for all parameters p in the core's order. Two engines that
 * return the same text play the same game.
 *
 * @throws {Error} if a log has a move that cannot be made
 */
export function fingerprintOf(games: readonly Solved[]): string {
  return games.map(({ level, solution }) => playsOf(level, solution).map(bitsOfPlay).join("")).join("");
}

function playsOf(level: NudgeLevel, moves: readonly Move[]): readonly Play[] {
  return moves.reduce(
    (plays, move) => {
      const outcome = applyMove(plays.at(-1) as Play, move);
      if (!outcome.ok) throw new Error(`${level.slug}, move ${plays.length}: ${outcome.refusal.code}`);
      plays.push(outcome.play);
      return plays;
    },
    [startPlay(level)],
  );
}

function bitsOfPlay(play: Play): string {
  const { cost, network } = readingOf(play);
  const { values } = gradientOf(network, play.level.examples);
  return [cost, ...Array.from(values)].map(bitsOfNumber).join("");
}

function bitsOfNumber(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}
