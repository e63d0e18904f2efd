import type { FamilyId } from "@nn/exercises";
import type { Catalogue } from "./catalogue.ts";
import type { History } from "./history.ts";
import { MISSES_TO_EXAMPLE } from "./rung.ts";
import { standingsIn } from "./standing.ts";

/**
 * Whether another variant of a family had better be read, worked out from beginning to end, before the next one is tried.
 *
 * An example before a problem of the same kind teaches more than problems alone: van Gog, Kester & Paas (2011), "Effects
 * of worked examples, example-problem, and problem-example pairs on novices' learning", Contemporary Educational
 * Psychology 36, 212–218. It is for families that are too short to be met with some steps shown; the others lead back to
 * one step (`formFor`).
 */
export const isExampleFirst = (history: History, now: number, catalogue: Catalogue, family: FamilyId): boolean =>
  [...standingsIn(history, now, catalogue).values()]
    .flatMap(({ families }) => families)
    .some(({ family: id, rung }) => id === family && (rung?.missed ?? 0) >= MISSES_TO_EXAMPLE);
