import { rounded } from "@nn/notation";

/** Steps as parts of the line's reach. The small one is the last decimal that is shown. */
const STEP = 0.1;
const LARGE_STEP = 0.5;
const SMALL_STEP = 0.001;
/** Nearer than this part of the truth counts as close. */
const CLOSE = 0.25;

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The guess after a key on its line; undefined for keys that the line does not use. */
export function guessAfterKey({ key, shiftKey }: Key, guess: number, reach: number): number | undefined {
  const by = (amount: number) => Math.min(reach, Math.max(-reach, rounded(guess + amount)));
  const step = shiftKey ? SMALL_STEP : STEP * reach;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return by(step);
    case "ArrowLeft":
    case "ArrowDown":
      return by(-step);
    case "PageUp":
      return by(LARGE_STEP * reach);
    case "PageDown":
      return by(-LARGE_STEP * reach);
    case "Home":
      return -reach;
    case "End":
      return reach;
    default:
      return undefined;
  }
}

/** How a guess came out: of the sign first, then of the size. */
export function closeness(guess: number, truth: number): "exact" | "close" | "far" | "otherWay" {
  if (rounded(guess) === rounded(truth)) return "exact";
  if (guess * truth < 0) return "otherWay";
  return Math.abs(guess - truth) <= CLOSE * Math.abs(truth) ? "close" : "far";
}
