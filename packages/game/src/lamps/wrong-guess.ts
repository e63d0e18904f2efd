import { type Effect, type Lamp, lampOf, type Play } from "@nn/level-kit";

/** What a lit lamp says that a nudge up does to the cost. */
export const effectOf = ({ sign }: Pick<Lamp, "sign">): Effect => (sign === 0 ? "none" : sign === 1 ? "up" : "down");

/**
 * The knob that was just guessed rightly, and for nothing; undefined where the last move was anything else. Where every
 * knob has to be guessed, the next one is.
 */
export function rightGuess(play: Play): number | undefined {
  const last = play.log.at(-1);
  if (last?.kind !== "predict" || play.level.kind === "predict" || wrongGuess(play) !== undefined) return undefined;
  return last.knob;
}

/**
 * The knob that was just guessed wrongly; undefined where the last move was anything else. Of a dark knob the guess was
 * wrong; where a wrong guess lights the lamp, the lamp says so.
 */
export function wrongGuess(play: Play): number | undefined {
  const last = play.log.at(-1);
  if (last?.kind !== "predict") return undefined;
  const lamp = lampOf(play, last.knob);
  return lamp.lit === 0 || last.says !== effectOf(lamp) ? last.knob : undefined;
}
