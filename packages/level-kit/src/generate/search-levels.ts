import { randomFrom } from "@nn/core";
import type { Fair } from "./fair.ts";
import { type Label, tryLevel } from "./make-level.ts";
import type { Wishes } from "./wishes.ts";

/** Levels as wished, one after the other, with the number of tries until then. The same seed finds the same. */
export function* searchLevels(
  wishes: Wishes,
  { label, seed, tries }: { readonly label: Label; readonly seed: number; readonly tries: number },
): Generator<Fair & { readonly tried: number }> {
  for (let tried = 1; tried <= tries; tried++) {
    // Each try has a seed of its own, so that what one of them draws changes no other.
    const found = tryLevel(randomFrom(Math.imul(seed, 0x9e3779b1) + tried), wishes, label);
    if (found) yield { ...found, tried };
  }
}
