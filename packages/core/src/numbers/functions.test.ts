import { describe, expect, test } from "vitest";
import goldens from "../../goldens/generated/functions.json" with { type: "json" };
import { exp, expm1 } from "./exp.ts";
import { log, log1p } from "./log.ts";
import { sigmoid, sigmoidSlope, softplus, tanh, tanhSlope } from "./squash.ts";

/** The distance from one double to the next at x: the unit in the last place. */
function ulpAt(x: number): number {
  const bits = new BigInt64Array(new Float64Array([Math.abs(x)]).buffer);
  const next = new Float64Array(new BigInt64Array([(bits[0] as bigint) + 1n]).buffer)[0] as number;
  return next === Number.POSITIVE_INFINITY ? Math.abs(x) - Math.abs(x) * (1 - 1.2e-16) : next - Math.abs(x);
}

/** In ulps: |found − (high + rest)|. */
const errorOf = (found: number, high: number, rest: number) => Math.abs(found - high - rest) / ulpAt(high);

const { NaN: nan, POSITIVE_INFINITY: inf, NEGATIVE_INFINITY: negInf } = Number;

describe("the deterministic functions", () => {
  test.each([
    { name: "exp", of: exp, ulps: 1, rule: "M1" },
    { name: "log", of: log, ulps: 1, rule: "M1" },
    { name: "expm1", of: expm1, ulps: 2, rule: "M2" },
    { name: "log1p", of: log1p, ulps: 2, rule: "M2" },
    { name: "sigmoid", of: sigmoid, ulps: 2, rule: "M2" },
    { name: "tanh", of: tanh, ulps: 2, rule: "M2" },
    { name: "softplus", of: softplus, ulps: 2, rule: "M2" },
    { name: "sigmoidSlope", of: sigmoidSlope, ulps: 4, rule: "M3" },
    { name: "tanhSlope", of: tanhSlope, ulps: 4, rule: "M3" },
  ] as const)("[$rule] $name is within $ulps ulp of the exact value", ({ name, of, ulps }) => {
    const worst = (goldens[name] as [number, number, number][])
      .map(([x, high, rest]) => ({ x, found: of(x), high, error: errorOf(of(x), high, rest) }))
      .reduce((so, one) => (one.error > so.error || Number.isNaN(one.error) ? one : so));
    expect(worst.error, JSON.stringify(worst)).toBeLessThanOrEqual(ulps);
  });

  test.each([
    {
      name: "exp",
      of: exp,
      at: [
        [0, 1],
        [-0, 1],
        [inf, inf],
        [negInf, 0],
        [nan, nan],
        [1e300, inf],
        [-1e300, 0],
        [709.7827128933841, inf],
        [-745.1332191019412, 0],
      ],
    },
    {
      name: "expm1",
      of: expm1,
      at: [
        [0, 0],
        [-0, -0],
        [inf, inf],
        [negInf, -1],
        [nan, nan],
        [5e-324, 5e-324],
      ],
    },
    {
      name: "log",
      of: log,
      at: [
        [1, 0],
        [0, negInf],
        [-0, negInf],
        [-1, nan],
        [inf, inf],
        [negInf, nan],
        [nan, nan],
      ],
    },
    {
      name: "log1p",
      of: log1p,
      at: [
        [0, 0],
        [-0, -0],
        [-1, negInf],
        [-2, nan],
        [inf, inf],
        [nan, nan],
        [5e-324, 5e-324],
      ],
    },
    {
      name: "sigmoid",
      of: sigmoid,
      at: [
        [0, 0.5],
        [-0, 0.5],
        [inf, 1],
        [negInf, 0],
        [nan, nan],
        [1000, 1],
        [-1000, 0],
      ],
    },
    {
      name: "sigmoidSlope",
      of: sigmoidSlope,
      at: [
        [0, 0.25],
        [inf, 0],
        [negInf, 0],
        [nan, nan],
        [1000, 0],
        [-1000, 0],
      ],
    },
    {
      name: "tanh",
      of: tanh,
      at: [
        [0, 0],
        [-0, -0],
        [inf, 1],
        [negInf, -1],
        [nan, nan],
        [1000, 1],
        [-5e-324, -5e-324],
      ],
    },
    {
      name: "tanhSlope",
      of: tanhSlope,
      at: [
        [0, 1],
        [inf, 0],
        [negInf, 0],
        [nan, nan],
      ],
    },
    {
      name: "softplus",
      of: softplus,
      at: [
        [inf, inf],
        [negInf, 0],
        [nan, nan],
        [1000, 1000],
        [-1000, 0],
      ],
    },
  ])("[M4] $name is right at the edges", ({ of, at }) => {
    expect(at.map(([x]) => of(x as number))).toEqual(at.map(([, y]) => y));
  });
});
