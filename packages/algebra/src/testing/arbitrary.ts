import fc from "fast-check";
import { call, type Expression, name, negation, number, power, product, quotient, sum } from "../expression.ts";
import { rational } from "../rational.ts";

const smooth = ["sin", "cos", "exp", "tanh", "sigmoid", "softplus", "arctan"];
const kinked = ["abs", "relu"];

/** Random trees over x, y and t, such as the reader makes: no negative numbers, sums and products of 2 or 3. */
export function arbitraryExpression(functions: "smooth" | "any" = "any"): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    fc.constantFrom("x", "y", "t").map(name),
    fc.integer({ min: 0, max: 12 }).map((n) => number(n)),
    fc.integer({ min: 1, max: 99 }).map((n) => number(rational(BigInt(n), 10n))),
    fc.constantFrom("pi" as const, "e" as const).map((which): Expression => ({ kind: "constant", name: which })),
  );
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
    const part = tie("tree");
    const few = fc.array(part, { minLength: 2, maxLength: 3 });
    return {
      tree: fc.oneof(
        { maxDepth: 4, depthIdentifier: "tree" },
        { arbitrary: leaf, weight: 3 },
        { arbitrary: few.map((terms) => sum(...terms)), weight: 3 },
        { arbitrary: few.map((factors) => product(...factors)), weight: 3 },
        { arbitrary: part.map(negation), weight: 1 },
        { arbitrary: fc.tuple(part, part).map(([top, bottom]) => quotient(top, bottom)), weight: 1 },
        {
          arbitrary: fc.tuple(part, fc.integer({ min: 0, max: 4 })).map(([base, n]) => power(base, number(n))),
          weight: 1,
        },
        {
          arbitrary: fc
            .tuple(fc.constantFrom(...smooth, ...(functions === "any" ? kinked : [])), part)
            .map(([fn, argument]) => call(fn, [argument])),
          weight: 2,
        },
      ),
    };
  });
  return tree;
}
