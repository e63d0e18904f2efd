import { shownNumber } from "@nn/notation";
import type { Run } from "../../model/descent.ts";
import { words } from "./descent.en.ts";

/** What the last step did, in one sentence, and what became of the ball. */
export function walkWords({ points, present, end }: Run, isOn: boolean): readonly string[] {
  const cost = (index: number) => points[index]?.cost ?? 0;
  const after = shownNumber(cost(present));
  const before = shownNumber(cost(present - 1));
  const sentence = () => {
    if (present === 0) return words.begins(after);
    if (before === after) return words.level(present, after);
    if (cost(present) > cost(present - 1)) return words.rises(present, before, after);
    return words.falls(present, before, after);
  };
  const isAtEnd = end.kind === "diverged" && present === points.length - 1;
  return [sentence(), ...(isOn ? [] : [words.left]), ...(isAtEnd ? [words.overflow] : [])];
}
