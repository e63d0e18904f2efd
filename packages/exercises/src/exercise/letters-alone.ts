import "server-only";
import type { FamilyId } from "../catalogue.ts";

/**
 * Families that ask for letters alone: every variant has the same answers. Each with the neighbour that shows the way
 * without giving them away.
 */
export const NEIGHBOURS: Partial<Readonly<Record<FamilyId, FamilyId>>> = {
  "last-weight": "previous-activation",
  "last-bias": "last-weight",
  "previous-activation": "last-weight",
  "weight-before": "previous-activation",
  "sum-over-paths-formula": "many-weight-formula",
  "sum-slopes": "weight-nudge",
};

/**
 * True where one variant answers the next: a worked example of it, however few steps are left, would give away what the
 * whole question asks.
 */
export const asksLettersAlone = (family: FamilyId): boolean => Object.hasOwn(NEIGHBOURS, family);
