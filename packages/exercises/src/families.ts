import { backwards } from "./families/backwards.ts";
import { descent } from "./families/descent.ts";
import { forward } from "./families/forward.ts";
import { links } from "./families/links.ts";
import { many } from "./families/many.ts";
import { warmUps } from "./families/warm-ups.ts";
import type { FamilyEntry } from "./family-entry.ts";

/** Every family, section by section, in the order in which a learner meets them. */
const all = [...warmUps, ...forward, ...links, ...backwards, ...many, ...descent] as const;

export type FamilyId = (typeof all)[number]["id"];

/** A kind of exercise, before any of its variants is made. Safe to show anywhere: it holds no key. */
export interface FamilySummary extends FamilyEntry {
  readonly id: FamilyId;
}

export const families: readonly FamilySummary[] = all;

/** True if `text` names a family. */
export const isFamilyId = (text: string): text is FamilyId => families.some((family) => family.id === text);
