import "server-only";
import { type Expression, name, quotient, sum } from "@nn/algebra";
import { H, polynomial, type Term } from "../polynomial.ts";
import { changeTerms, functionTerms, nudgedFunction, type Parabola, ratioTerms } from "./parabola.ts";

export type FurtherSlip =
  | "bracket-dropped"
  | "coefficient-lost"
  | "divided-in-part"
  | "divided-twice"
  | "factor-two-missing"
  | "nudge-left"
  | "old-value-kept";

interface Led {
  readonly name: FurtherSlip;
  readonly formula: Expression;
}

/** Further wrong ways at f(x + h) − f(x). */
export function changeSlips(parabola: Parabola): readonly Led[] {
  const { a } = parabola;
  const [middle, plain, square] = changeTerms(parabola);
  if (!middle || !plain || !square) return [];
  // Only the first term of what was there before is taken away; the signs of the others stay as they are.
  const [first, ...others] = functionTerms(parabola);
  const unsigned = [first ? { ...first, of: -first.of } : undefined, ...others].filter((term) => term !== undefined);
  return [
    { name: "factor-two-missing", formula: polynomial([{ ...middle, of: a }, plain, square]) },
    {
      name: "coefficient-lost",
      formula: polynomial([{ ...middle, of: middle.of / a }, plain, { ...square, of: 1 }]),
    },
    { name: "bracket-dropped", formula: sum(nudgedFunction(parabola), polynomial(unsigned)) },
  ];
}

/** Further wrong ways at the change for each bit of the nudge. */
export function ratioSlips(parabola: Parabola): readonly Led[] {
  const [change, ratio] = [changeTerms(parabola), ratioTerms(parabola)];
  const [middle, ...rest] = ratio;
  const inPart = (undivided: (i: number) => boolean): readonly Term[] =>
    ratio.map((term, i) => (undivided(i) ? (change[i] ?? term) : term));
  const parts = [0, 1, 2].flatMap((place) => [inPart((i) => i === place), inPart((i) => i !== place)]);
  return [
    ...(middle
      ? [{ name: "factor-two-missing" as const, formula: polynomial([{ ...middle, of: parabola.a }, ...rest]) }]
      : []),
    ...parts.map((terms): Led => ({ name: "divided-in-part", formula: polynomial(terms) })),
    { name: "old-value-kept", formula: quotient(nudgedFunction(parabola), name(H)) },
    { name: "divided-twice", formula: quotient(polynomial(ratio), name(H)) },
  ];
}
