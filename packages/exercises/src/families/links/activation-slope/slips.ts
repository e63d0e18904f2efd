import "server-only";
import { call, difference, type Expression, name, number, power, product, quotient, sum } from "@nn/algebra";
import { type Curve, Z } from "./letters.ts";

export type FurtherSlip =
  | "function-for-slope"
  | "inner-exponential-missing"
  | "inner-slope-inverted"
  | "inner-slope-twice"
  | "input-for-inner-slope"
  | "outer-slope-missing"
  | "sigmoid-rule"
  | "sigmoid-slope"
  | "slope-from-sum"
  | "square-over-bracket"
  | "stretch-lost"
  | "tanh-rule";

const [one, two] = [number(1), number(2)];
const z = name(Z);

interface Drawn {
  readonly curve: Curve;
  readonly stretch: Expression | undefined;
  readonly input: Expression;
  readonly outer: Expression;
}

/** Further wrong ways at the slope of a curve: two slips at once, or one with the stretch. */
export function furtherSlips(
  { curve, stretch, input, outer }: Drawn,
  slopeAt: (curve: Curve, input: Expression) => Expression,
): readonly { readonly name: FurtherSlip; readonly formula: Expression }[] {
  const height = call(curve, [input]);
  const sigmoidRule = product(height, difference(one, height));
  const tanhRule = difference(one, power(height, two));
  /** With the stretch in front and without it. */
  const either = (formula: Expression) => [formula, ...(stretch ? [product(stretch, formula)] : [])];
  const led = (slip: FurtherSlip, ...formulas: readonly Expression[]) =>
    formulas.map((formula) => ({ name: slip, formula }));
  const only = (of: Curve, ...leads: ReturnType<typeof led>) => (curve === of ? leads : []);
  const fromSum = (letter: Expression): Expression =>
    curve === "sigmoid" ? product(letter, difference(one, letter)) : difference(one, power(letter, two));
  return [
    ...led("function-for-slope", ...either(height)),
    ...(curve === "sigmoid" ? [] : led("sigmoid-rule", ...either(sigmoidRule))),
    ...(curve === "tanh" ? [] : led("tanh-rule", ...either(tanhRule))),
    ...only("tanh", ...led("square-over-bracket", ...either(power(difference(one, height), two)))),
    ...only("softplus", ...led("sigmoid-slope", ...either(slopeAt("sigmoid", input)))),
    ...only(
      "softplus",
      ...led(
        "inner-exponential-missing",
        ...either(quotient(one, sum(one, power({ kind: "constant", name: "e" }, input)))),
      ),
    ),
    ...(curve === "softplus" ? [] : led("slope-from-sum", ...[z, input].flatMap((letter) => either(fromSum(letter))))),
    ...(stretch
      ? [
          ...led("stretch-lost", ...either(slopeAt(curve, z))),
          ...led("inner-slope-inverted", quotient(outer, stretch)),
          ...led("inner-slope-twice", product(stretch, stretch, outer)),
          ...led("input-for-inner-slope", product(input, outer)),
          ...led("outer-slope-missing", stretch),
        ]
      : []),
  ];
}
