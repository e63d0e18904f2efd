import "server-only";
import { previewOf, readIds, refused, verdictOn } from "../chosen.ts";
import type { Kind } from "../kind.ts";
import { marking } from "../words.en.ts";
import type { ChoicePart } from "./part.ts";

function chosenIn(part: ChoicePart, answer: string) {
  const chosen = readIds(part, answer);
  return "kind" in chosen || chosen.length === 1 ? chosen : refused(0, marking.chooseOne);
}

export const choice: Kind<ChoicePart> = {
  preview: (part, answer) => previewOf(chosenIn(part, answer)),
  mark: (part, answer) => verdictOn(part, chosenIn(part, answer), ([one]) => one === part.right[0]),
};
