import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ConceptId, isConceptId } from "@nn/concepts";
import { identifierOf, type Place } from "./listing.ts";
import { words } from "./words.en.ts";

/** What a new family is asked for. */
export interface Answers extends Place {
  readonly title: string;
  readonly concept: ConceptId;
}

/** An answer as it is used, or what to say about it. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

const MOST_SIGNS = 32;

const good = <Value>(value: Value): Checked<Value> => ({ ok: true, value });
const bad = (error: string): Checked<never> => ({ ok: false, error });

export const CATALOGUE = "packages/exercises/src/catalogue.ts";
export const MAKERS = "packages/exercises/src/families/makers.ts";

export const checkSection = (section: string): Checked<string> =>
  /^[a-z]+(-[a-z]+)*$/.test(section) ? good(section) : bad(words.notSection(section));

export const checkConcept = (concept: string): Checked<ConceptId> =>
  isConceptId(concept) ? good(concept) : bad(words.noConcept(concept));

/** @param root  of the workspace, whose families have their names already */
export function checkTitle(root: string, title: string): Checked<{ readonly title: string; readonly id: string }> {
  const id = idOf(title);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) return bad(words.titleTooShort);
  if (id.length > MOST_SIGNS) return bad(words.titleTooLong(MOST_SIGNS));
  const known = [CATALOGUE, MAKERS].map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  return new RegExp(`\\b${identifierOf(id)}\\b`).test(known) ? bad(words.idTaken(id)) : good({ title, id });
}

/** "Which nudge helps?" becomes "which-nudge-helps". */
export const idOf = (title: string): string =>
  title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
