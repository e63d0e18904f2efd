"use client";

import { idOf, shownTogether } from "@nn/notation";
import { useModelState } from "../../lesson/use-model.tsx";
import type { LastLink } from "./last-link.ts";

/** Values of the link, with the digits from which z, C and the slope of C come out as they are shown. */
export function useLinkNumbers({ w, b, before, z, a, y }: LastLink) {
  const { of } = useModelState(({ reading }) => reading.values);
  const { values, results } = shownTogether(
    [of(w), of(b), of(before), of(a), of(y)],
    [of(z), of(idOf.C)],
    ([weight = 0, bias = 0, sent = 0, says = 0, should = 0]) => [weight * sent + bias, (says - should) ** 2],
  );
  const [shownW = "", shownB = "", shownBefore = "", shownA = "", shownY = ""] = values;
  return { w: shownW, b: shownB, before: shownBefore, a: shownA, y: shownY, z: results[0], C: results[1] };
}
