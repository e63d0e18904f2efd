import "server-only";
import type { Slip } from "../../slips/slip.ts";
import { slipsOf } from "../../slips/slips.ts";
import type { FormulaPart } from "./part.ts";

/** What questions that ask for the same formula share. */
export interface KnownSlips {
  readonly slips: readonly Slip[];
  /** The first question's own, so that what was worked out at its places is known for the others. */
  readonly definitions: FormulaPart["definitions"];
}

/** A family asks for few formulas, whatever numbers it draws; those used last are kept. */
const MOST_KEPT = 100;
const byForm = new Map<string, KnownSlips>();
const byPart = new WeakMap<FormulaPart, KnownSlips>();

/** The slips of a formula, which take longer to make than all else that marks a wrong answer. Nobody may change them. */
export function knownSlipsOf(part: FormulaPart): KnownSlips {
  const own = byPart.get(part);
  if (own) return own;
  const form = JSON.stringify([part.key, part.names, [...part.definitions]], withBigIntegers);
  const known = byForm.get(form) ?? {
    slips: slipsOf(part.key, part.names, part.definitions),
    definitions: part.definitions,
  };
  byForm.delete(form);
  const oldest = byForm.keys().next();
  if (byForm.size >= MOST_KEPT && !oldest.done) byForm.delete(oldest.value);
  byForm.set(form, known);
  byPart.set(part, known);
  return known;
}

const withBigIntegers = (_: string, value: unknown) => (typeof value === "bigint" ? `${value}n` : value);
