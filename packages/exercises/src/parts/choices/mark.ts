import "server-only";
import { previewOf, readIds, verdictOn } from "../chosen.ts";
import type { Kind } from "../kind.ts";
import type { ChoicesPart } from "./part.ts";

export const choices: Kind<ChoicesPart> = {
  preview: (part, answer) => previewOf(readIds(part, answer)),
  mark: (part, answer) =>
    verdictOn(
      part,
      readIds(part, answer),
      (chosen) => chosen.length === part.right.length && part.right.every((id) => chosen.includes(id)),
    ),
};
