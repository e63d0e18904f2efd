import "server-only";
import {
  childrenOf,
  type Expression,
  negation,
  number,
  power,
  product,
  quotient,
  rational,
  sum,
  toNumber,
  withChildren,
} from "@nn/algebra";
import { neat } from "./maths.ts";

/** How a number is worked out, as a formula of numbers: from it follows what slips on the way lead to. */
export type Arithmetic = Expression;

type Part = number | Arithmetic;

/** A number as it is written, −1.5 as the negation of 1.5. */
export function numeral(value: number): Arithmetic {
  const [whole = "0", decimals = ""] = neat(Math.abs(value), 6).split(".");
  const size = number(rational(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length)));
  return value < 0 ? negation(size) : size;
}

const of = (part: Part): Arithmetic => (typeof part === "number" ? numeral(part) : part);

export const times = (...parts: readonly Part[]): Arithmetic => product(...parts.map(of));
export const plus = (...parts: readonly Part[]): Arithmetic => sum(...parts.map(of));
/** a − b, also where b is negative: then two signs stand side by side. */
export const minus = (a: Part, b: Part): Arithmetic => sum(of(a), negation(of(b)));
/** − a */
export const turned = (a: Part): Arithmetic => negation(of(a));
export const over = (a: Part, b: Part): Arithmetic => quotient(of(a), of(b));
export const squared = (part: Part): Arithmetic => power(of(part), number(2));

/** The same with every number that comes in rounded to so many digits. */
export function rounding(made: Arithmetic, digits: number): Arithmetic {
  if (made.kind === "number") return numeral(Number(toNumber(made.value).toPrecision(digits)));
  const children = childrenOf(made);
  return children.length === 0
    ? made
    : withChildren(
        made,
        children.map((child) => rounding(child, digits)),
      );
}
