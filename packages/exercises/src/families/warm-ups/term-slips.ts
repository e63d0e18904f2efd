import "server-only";
import { type Expression, number, quotient, sum } from "@nn/algebra";
import { subsetsOf } from "../../slips/subsets.ts";
import { polynomial, slopeTerms, type Term } from "./polynomial.ts";

/** What people make of the slope of one term, by name; undefined where the term does not allow it. */
const ways = {
  "exponent-kept": ({ of, x }) => ({ of: of * x, x }),
  "exponent-raised": ({ of, x }) => ({ of: of * x, x: x + 1 }),
  "exponent-not-in-front": ({ of, x }) => (x > 1 ? { of, x: x - 1 } : undefined),
  "coefficient-lost": ({ of, x }) => ({ of: Math.sign(of) * x, x: x - 1 }),
  "exponent-lowered-by-two": ({ of, x }) => (x > 1 ? { of: of * x, x: x - 2 } : undefined),
  "exponent-added": ({ of, x }) => (x > 1 ? { of: of + Math.sign(of) * x, x: x - 1 } : undefined),
  "one-term-only": (term) => term,
} satisfies Readonly<Record<string, (term: Term) => Term | undefined>>;

export type TermSlip = keyof typeof ways | "slope-of-slope" | "integrated";

interface Led {
  readonly name: TermSlip;
  readonly formula: Expression;
}

/**
 * Wrong slopes of a polynomial: the same slip at one of its terms or at several, a slope too many, the way back.
 * @param moving  the terms that move
 * @param rest    the constant
 */
export function termSlips(moving: readonly Term[], rest: Term): readonly Led[] {
  const right = slopeTerms(moving);
  const some = subsetsOf(moving.map((_, i) => i)).filter(({ length }) => length > 0);
  const atSome = (Object.keys(ways) as (keyof typeof ways)[]).flatMap((name) =>
    some.flatMap((places): readonly Led[] => {
      const terms = right.map((term, i) => (places.includes(i) ? ways[name](moving[i] ?? term) : term));
      if (terms.some((term) => term === undefined)) return [];
      const led = (more: readonly Term[]) => ({ name, formula: polynomial([...(terms as Term[]), ...more]) });
      if (name !== "one-term-only") return [led([])];
      return places.length === moving.length ? [] : [led([]), led([rest])];
    }),
  );
  const back = [...moving, rest].map(({ of, x }) => quotient(polynomial([{ of, x: x + 1 }]), number(x + 1)));
  return [
    ...atSome,
    { name: "slope-of-slope", formula: polynomial(slopeTerms(right)) },
    { name: "integrated", formula: sum(...back) },
    { name: "integrated", formula: sum(...back.slice(0, -1)) },
  ];
}
