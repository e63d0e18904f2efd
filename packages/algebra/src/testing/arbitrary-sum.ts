import fc from "fast-check";
import {
  call,
  type Expression,
  indexed,
  name,
  negation,
  number,
  power,
  product,
  quotient,
  sum,
  sumOver,
} from "../expression.ts";
import type { IndexName } from "../names.ts";
import { openLayers } from "./names.ts";

const [j, i, k] = (openLayers.indices ?? []) as readonly [IndexName, IndexName, IndexName];

/** Random trees with sums over i, j and k, such as the reader makes over `openLayers`. */
export function arbitrarySum(): fc.Arbitrary<Expression> {
  const place = fc.oneof(
    { arbitrary: fc.constantFrom(i, j, k), weight: 5 },
    { arbitrary: fc.integer({ min: 0, max: 1 }), weight: 1 },
  );
  const leaf = fc.oneof(
    { arbitrary: place.map((at) => indexed("y", at)), weight: 3 },
    { arbitrary: place.map((at) => indexed("z2", at)), weight: 2 },
    { arbitrary: fc.tuple(place, place).map((at) => indexed("w2", ...at)), weight: 3 },
    { arbitrary: fc.constantFrom("C", "n2").map(name), weight: 1 },
    { arbitrary: fc.integer({ min: 0, max: 12 }).map((n) => number(n)), weight: 1 },
  );
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const part = tie("tree");
    const few = fc.array(part, { minLength: 2, maxLength: 3 });
    return {
      tree: fc.oneof(
        { maxDepth: 4, depthIdentifier: "tree" },
        { arbitrary: leaf, weight: 3 },
        { arbitrary: fc.tuple(fc.constantFrom(i, j, k), part).map(([index, of]) => sumOver(index, of)), weight: 4 },
        { arbitrary: few.map((terms) => sum(...terms)), weight: 2 },
        { arbitrary: few.map((factors) => product(...factors)), weight: 3 },
        { arbitrary: part.map(negation), weight: 1 },
        { arbitrary: part.map((of) => quotient(of, number(3))), weight: 1 },
        { arbitrary: part.map((base) => power(base, number(2))), weight: 1 },
        { arbitrary: part.map((of) => call("σ", [of])), weight: 1 },
      ),
    };
  });
  return tree;
}

/** The same formula with every bound i called j and every bound j called i; for trees in which neither is free. */
export const lettersTurned = (expression: Expression): Expression =>
  JSON.parse(JSON.stringify(expression, replaced), revived);

const replaced = (key: string, value: unknown): unknown => {
  if (typeof value === "bigint") return `${value}n`;
  return key === "letter" ? (value === "i" ? "j" : value === "j" ? "i" : value) : value;
};

const revived = (_: string, value: unknown): unknown =>
  typeof value === "string" && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value;
