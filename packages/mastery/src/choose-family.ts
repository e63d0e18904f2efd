import type { FamilyId } from "@nn/exercises";
import type { FamilyStanding, Standing } from "./standing.ts";

/**
 * The families of a concept in the order to take them: not the one just seen if there is another, then those not yet
 * right without help, then those seen longest ago.
 */
export function familiesInTurn({ families }: Standing): readonly FamilyId[] {
  const latest = families.reduce<FamilyStanding | undefined>(
    (found, family) => ((family.lastAt ?? -1) > (found?.lastAt ?? -1) ? family : found),
    undefined,
  );
  const rank = (family: FamilyStanding) => [
    family === latest ? 1 : 0,
    family.unaided > 0 ? 1 : 0,
    family.lastAt ?? Number.NEGATIVE_INFINITY,
  ];
  return families.toSorted((a, b) => compareRanks(rank(a), rank(b))).map(({ family }) => family);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
