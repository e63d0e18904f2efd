import "server-only";
import { type Expression, evaluate } from "@nn/algebra";
import { COMMONEST } from "../../exercise/tolerance.ts";
import { factorsOf } from "../../slips/pieces.ts";
import type { SlipName } from "../../slips/slip.ts";
import type { Arithmetic } from "../../writing/arithmetic.ts";
import { isNear } from "./is-near.ts";
import type { NumberPart } from "./part.ts";

/**
 * Slips in the last step that are as common as any mistake that a family expects, each with the names under which families
 * tell the very same: to lose the 2 is to lose a factor.
 */
export const RIVALS = {
  "divided-for-multiplied": ["divided-by-nudge", "nudge-divides"],
  "factor-lost": [
    "bias-rule",
    "chain-broken",
    "handed-on-below-zero",
    "last-step-missing",
    "missing-slope",
    "missing-two",
    "nudge-left-out",
    "rate-for-move",
    "sigma-for-slope",
    "slope-for-change",
    "slope-for-value",
    "step-missing",
    "weight-skipped",
  ],
  "sign-flipped": [
    "leak-sign",
    "negative-square",
    "sign-lost",
    "slope-sign",
    "unchanged",
    "uphill",
    "weight-sign-lost",
  ],
  "sign-of-a-term": ["bias-subtracted", "moved-with-its-sign", "signs-lost", "uphill"],
  "term-lost": ["bias-lost", "cost-for-change", "line-lost", "one-pair", "path-lost", "turned-step-only"],
} as const satisfies Partial<Readonly<Record<SlipName, readonly string[]>>>;

export type RivalName = keyof typeof RIVALS;

interface Rival {
  readonly name: RivalName;
  readonly to: number;
}

/** The rivals that lead near a number: one name as often as there are pieces that it can be about. */
export const rivalsAt = ({ value, made, tolerance }: NumberPart, number: number, share: number): readonly RivalName[] =>
  [{ name: "sign-flipped" as const, to: -value }, ...(made ? inLastStep(made) : [])]
    .filter(({ to }) => Number.isFinite(to) && isNear(number, to, share) && !isNear(to, value, tolerance))
    .map(({ name }) => name);

/** What can go wrong where everything is put together. */
function inLastStep(made: Arithmetic): readonly Rival[] {
  switch (made.kind) {
    case "product":
      return inProduct(factorsOf(made).map(worth));
    case "sum":
      return inSum(made.terms.map(worth));
    case "quotient": {
      const below = worth(made.denominator);
      return inLastStep(made.numerator).flatMap(({ name, to }) =>
        made.numerator.kind === "sum" ? [{ name, to: to / below }] : [],
      );
    }
    default:
      return [];
  }
}

function inProduct(factors: readonly number[]): readonly Rival[] {
  return factors.flatMap((factor, i): readonly Rival[] => {
    const rest = factors.reduce((all, other, place) => (place === i ? all : all * other), 1);
    // Without a −1 the sign is turned round, and so it is told.
    if (Math.abs(factor) === 1) return [];
    const lost: Rival = { name: "factor-lost", to: rest };
    // Among many factors nobody divides by one.
    return factors.length > 2 ? [lost] : [lost, { name: "divided-for-multiplied", to: rest / factor }];
  });
}

function inSum(terms: readonly number[]): readonly Rival[] {
  const all = terms.reduce((sum, term) => sum + term, 0);
  return terms.flatMap((term): readonly Rival[] => {
    const lost: Rival = { name: "term-lost", to: all - term };
    // Beside nothing but zeros its sign is that of the whole.
    return term === all ? [lost] : [lost, { name: "sign-of-a-term", to: all - 2 * term }];
  });
}

const worth = (piece: Expression): number => evaluate(piece) ?? Number.NaN;

/**
 * True where a mistake is the only one that explains a number: no rival leads there but the one that it is itself, and that
 * one not in two ways. What nearly everybody does once has no rival.
 */
export const isAlone = (mistake: string, rivals: readonly RivalName[]): boolean =>
  mistake === COMMONEST || rivals.every((name, i) => rivals.indexOf(name) === i && isTheSame(mistake, name));

const isTheSame = (mistake: string, rival: RivalName): boolean =>
  mistake === rival || RIVALS[rival].some((name) => name === mistake);
