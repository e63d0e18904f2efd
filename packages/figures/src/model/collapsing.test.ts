import { trace } from "@nn/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDrawn, anyShape, evenNetwork } from "../testing/networks.ts";
import { type SweepNumber, sweepOf } from "./collapsing.ts";

const { network, example } = evenNetwork([2, 3, 2]);
const stopsFrom = (start: string) => sweepOf(trace(network, example, start).collapsed);

describe("the sweep", () => {
  test.each([
    { start: "x0", stops: [["z2.0", "z2.1"], ["z1.0", "z1.1", "z1.2"], ["x0"]], multiplications: [2, 9, 3] },
    { start: "w1.1.0", stops: [["z2.0", "z2.1"], ["z1.1"], ["w1.1.0"]], multiplications: [2, 3, 1] },
    { start: "a1.0", stops: [["z2.0", "z2.1"], ["a1.0"]], multiplications: [2, 2] },
    { start: "z2.1", stops: [["z2.1"]], multiplications: [1] },
  ])("to $start gives each neuron one number, layer by layer", ({ start, stops, multiplications }) => {
    const sweep = stopsFrom(start);
    expect(sweep.map(({ numbers }) => numbers.map(({ id }) => id))).toEqual(stops);
    expect(sweep.map((stop) => stop.multiplications)).toEqual(multiplications);
  });

  test("counts what the trace counts, and ends at its value", () => {
    fc.assert(
      fc.property(anyShape.chain(anyDrawn), ({ network: any, example: one }) => {
        for (const start of ["x0", "w1.0.0", "b1.0", "a1.0", "z1.0"]) {
          const { collapsed } = trace(any, one, start);
          const stops = sweepOf(collapsed);
          expect(stops.reduce((count, stop) => count + stop.multiplications, 0)).toBe(collapsed.multiplications);
          expect(stops.at(-1)?.numbers.map(({ value }) => value)).toEqual([collapsed.value]);
        }
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  test("has in each number the terms and the slope that make it", () => {
    const redone = ({ terms, slope }: SweepNumber) =>
      terms.reduce((sum, term) => sum + term.factors.reduce((product, { value }) => product * value, 1), 0) *
      (slope?.value ?? 1);
    for (const { numbers } of stopsFrom("x0"))
      for (const number of numbers) expect(redone(number)).toBeCloseTo(number.value, 14);
  });
});
