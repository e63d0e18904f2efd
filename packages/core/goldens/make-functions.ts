// Writes generated/functions.json: inputs and the exact values as [nearest double, rest]. Run: pnpm --filter @nn/core goldens
import { writeFileSync } from "node:fs";
import {
  D,
  exactly,
  exp,
  expm1,
  log1p,
  pair,
  seeded,
  sigmoid,
  sigmoidSlope,
  softplus,
  tanh,
  tanhSlope,
} from "./exact.ts";

const random = seeded(20260);
const between = (low: number, high: number) => low + (high - low) * random();
const many = (count: number, make: (i: number) => number) => Array.from({ length: count }, (_, i) => make(i));

const small = [0, ...[1e-300, 1e-20, 1e-17, 2 ** -54, 2 ** -53, 1e-9, 1e-5, 0.1].flatMap((x) => [x, -x])];
const ln2 = Math.LN2;
const borders = [0.5 * ln2, 1.5 * ln2, ln2, 0.55, 22, 36.7, 37, 38, 50].flatMap((x) => [
  x,
  -x,
  x * (1 + 2 ** -52),
  -x * (1 + 2 ** -52),
]);
const large = [690, 700, 707, 708.4, 709.7, 709.782712893384].flatMap((x) => [x, -x]);
const wide = [
  ...many(120, () => between(-1, 1)),
  ...many(120, () => between(-40, 40)),
  ...many(80, () => between(-745, 709)),
];
// Where a search of 1.5 million arguments per function found the largest errors.
const hard = [
  -29.458264400011732, 0.38092778750373557, -4.1541456729997872, 4.1427394937848137, -0.8545264663196418,
  -2.4195783107353663, -0.44017440877965008, 36.7373, 3.43816, 5.54047, 16.998841054737568, 0.36379685578773024,
  -0.37176019436160668, -0.86610350478440523, -1.2655767258256674, 5.5383469490334392, -2.0666343653574586,
  // Where 4·σ′(2z) is subnormal: one rounding more would be too many.
  -354.78526772931218,
];
const everywhere = [
  ...hard,

  ...small,
  ...borders,
  ...large,
  ...wide,
  ...many(40, () => between(-1, 1) * 10 ** between(-300, 0)),
];
const sinking = [-708.3964185322641, -708.5, -720.25, -740, -744.44, -745, -745.1332191019411];

const positive = [
  0.70465509247465818,
  5e-324,
  1e-310,
  2.2250738585072014e-308,
  1e-300,
  0.5,
  0.7071067811865475,
  Math.SQRT1_2,
  1,
  1 - 2 ** -53,
  1 + 2 ** -52,
  1.4142135623730949,
  Math.SQRT2,
  2,
  Math.E,
  10,
  1e22,
  1.7976931348623157e308,
  ...many(140, () => between(0.5, 2)),
  ...many(100, () => 1 + between(-1, 1) * 10 ** between(-15, -1)),
  ...many(140, () => 10 ** between(-323, 308)),
];
const aboveMinusOne = [
  -0.29767732207239794,
  ...small,
  -0.29,
  0.41,
  -0.5,
  0.4142135623730951,
  1,
  1e16,
  1e300,
  -1 + 2 ** -53,
  ...many(160, () => between(-0.999, 2)),
  ...many(80, () => between(-1, 1) * 10 ** between(-20, -1)),
  ...many(80, () => 10 ** between(0, 308)),
];

const cases: Record<string, [readonly number[], (x: D) => D]> = {
  exp: [[...everywhere, ...sinking], exp],
  expm1: [everywhere, expm1],
  log: [positive, (x) => D.ln(x)],
  log1p: [aboveMinusOne, log1p],
  sigmoid: [[...everywhere, ...sinking], sigmoid],
  sigmoidSlope: [[...everywhere, ...sinking], sigmoidSlope],
  tanh: [everywhere, tanh],
  tanhSlope: [everywhere, tanhSlope],
  softplus: [[...everywhere, ...sinking], softplus],
};

const made = Object.entries(cases).map(([name, [inputs, exact]]) => {
  const rows = inputs.map((x) => `[${x},${pair(exact(exactly(x))).join(",")}]`);
  return `${JSON.stringify(name)}: [\n${rows.join(",\n")}\n]`;
});
writeFileSync(new URL("./generated/functions.json", import.meta.url), `{\n${made.join(",\n")}\n}\n`);
