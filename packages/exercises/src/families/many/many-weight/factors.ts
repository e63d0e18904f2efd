import "server-only";
import { askChoices } from "../../../parts/choices/ask.ts";
import type { FactorWords } from "./factors.en.ts";
import type { OutputLink } from "./output-link.ts";

/** Pick the three factors among those that wrong indices would give. */
export const askFactors = (link: OutputLink, { part, first, bendAt, twiceGap }: FactorWords) => {
  const { w, z, a, y, before, swapped, other } = link;
  const ofOther = { mistake: "other-output", mistakeLookAt: [a, other.a] } as const;
  return askChoices({
    id: "factors",
    words: part,
    candidates: [
      { label: first(before), lights: [before] },
      { label: bendAt(z), lights: [z] },
      { label: twiceGap(a, y), lights: [a, y] },
      { label: first(swapped), lights: [swapped], mistake: "indices-swapped", mistakeLookAt: [before, swapped, w] },
      { label: bendAt(other.z), lights: [other.z], ...ofOther },
      { label: twiceGap(other.a, other.y), lights: [other.a, other.y], ...ofOther },
      { label: first(w), lights: [w], mistake: "weight-for-activation", mistakeLookAt: [w, before] },
    ],
    incomplete: "factor-lost",
    lookAt: [before, w, z, a, y],
    mistakesLookAt: [w, z, a, "C"],
  });
};
