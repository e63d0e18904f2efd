import type { Carry, Memory } from "./move.ts";
import { accept, type MoveOutcome, refuse } from "./outcome.ts";
import { type Play, startPlay } from "./play.ts";

/**
 * Starting again where the log is full. The new log opens with what outlives starting again, so that no play is ever
 * stuck and no ink is ever forgotten.
 */
export function carried(play: Play): MoveOutcome {
  const move = carryOf(play);
  return accept({ ...startPlay(play.level), ...memoryOf(move), log: [move] });
}

/** The first move of a log that goes on where another one was full. */
export function carry(play: Play, move: Carry): MoveOutcome {
  const fits = move.lit.length === play.lit.length && move.predicted.length === play.predicted.length;
  return play.log.length === 0 && fits ? accept({ ...play, ...memoryOf(move) }) : refuse({ code: "carried-too-late" });
}

const carryOf = ({ ink, lampsPaid, lit, predicted, ranked }: Play): Carry => ({
  kind: "carry",
  ink,
  lampsPaid,
  lit,
  predicted,
  ranked,
});

const memoryOf = ({ kind: _, ...memory }: Carry): Memory => memory;
