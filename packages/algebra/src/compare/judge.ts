import type { Bounded } from "../evaluate/bounded.ts";

/** A point is informative if the error bounds leave at least this much of the value. */
const SHARPNESS = 1e-7;
/** Two values are 0 for good if what cancelled left no more than this of it: eleven digits agreed. */
const VANISHING = 1e-11;

/** What two values at one point say about their formulas; "gap" if only one has a value. */
export function judge(a: Bounded, b: Bounded): "agree" | "differ" | "gap" | "uninformative" {
  if (a.kind !== "known" || b.kind !== "known") {
    const isGap = (a.kind === "undefined" && b.kind === "known") || (a.kind === "known" && b.kind === "undefined");
    return isGap ? "gap" : "uninformative";
  }
  const gap = Math.abs(a.value - b.value);
  const doubt = a.error + b.error;
  if (gap > 2 * doubt) return "differ";
  if (a.isBlind || b.isBlind) return "uninformative";
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  if (size === 0 && doubt === 0) return "agree";
  const before = Math.max(a.size, b.size);
  const areZero = Math.abs(a.value) <= a.error && Math.abs(b.value) <= b.error;
  if (areZero && doubt <= VANISHING * before && Number.isFinite(before)) return "agree";
  return gap <= doubt && doubt <= SHARPNESS * size ? "agree" : "uninformative";
}
