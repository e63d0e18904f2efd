import { type Play, replay } from "@nn/level-kit";

/** True if a right guess lit the first lamp of a knob, and nothing was paid for it. */
export function isEarned({ level, log, lit }: Play, knob: number): boolean {
  const guessed = log.findIndex((move) => move.kind === "predict" && move.knob === knob);
  if (lit[knob] === 0 || guessed < 0) return false;
  // A wrong guess leaves the lamp dark, or, where guesses are asked for, lights it and is paid.
  const [before, after] = [replay(level, log.slice(0, guessed)), replay(level, log.slice(0, guessed + 1))];
  if (!before.ok || !after.ok) return false;
  return after.play.lit[knob] !== before.play.lit[knob] && after.play.lampsPaid === before.play.lampsPaid;
}
