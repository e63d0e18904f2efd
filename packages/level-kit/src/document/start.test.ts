import { describe, expect, test } from "vitest";
import { levelWith, oneWeight, twoExamples } from "../testing/levels.ts";
import { parseLevel } from "./parse-level.ts";
import { levelAt, startsOf } from "./start.ts";

/** Own start w = 2, b = 1. */
const several = levelWith(
  {
    starts: [
      { values: [-1, 3], par: 4 },
      { values: [0.5, -4], par: 5, bestKnown: true },
    ],
  },
  twoExamples,
);

describe("starts", () => {
  test("[D11] a level has its own start and its further ones", () => {
    expect([startsOf(oneWeight), startsOf(several)]).toEqual([1, 3]);
    expect(parseLevel(JSON.parse(JSON.stringify(several)))).toEqual({ ok: true, value: several });
  });

  test("[D11] start 0 is the level itself, without its further starts", () => {
    expect(levelAt(several, 0)).toEqual(twoExamples);
    expect(levelAt(oneWeight, 0)).toBe(oneWeight);
  });

  test("[D11] a further start has its own values of the knobs, and its own par", () => {
    const { network, ...rest } = levelAt(several, 1);
    expect(network).toEqual({ ...twoExamples.network, weights: [[[-1]]], biases: [[3]] });
    const { network: _, ...own } = twoExamples;
    expect(rest).toEqual({ ...own, par: 4 });
  });

  test("[D11] whether par is proved is said of each start", () => {
    expect(levelAt(several, 2)).toMatchObject({ par: 5, bestKnown: true });
    expect("bestKnown" in levelAt({ ...several, bestKnown: true }, 1)).toBe(false);
  });

  test("[D11] what is no knob stays", () => {
    const one = levelWith({ knobs: twoExamples.knobs.slice(1), starts: [{ values: [0], par: 2 }] }, twoExamples);
    expect(levelAt(one, 1).network).toEqual({ ...twoExamples.network, biases: [[0]] });
  });

  test.each([3, -1, 0.5])("[D11] there is no start %d", (start) => {
    expect(() => levelAt(several, start)).toThrow(`start: expected 0 to 2, received ${start}`);
  });
});

const [weight, bias] = twoExamples.knobs;
test.each([
  { name: "a value too few", starts: [{ values: [1], par: 2 }], path: "starts.0.values", code: "wrong-length" },
  {
    name: "a value outside of its range",
    starts: [{ values: [1, 5], par: 2 }],
    path: "starts.0.values.1",
    code: "start-out-of-range",
  },
  { name: "the level's own values", starts: [{ values: [2, 1], par: 2 }], path: "starts.0", code: "second-start" },
  {
    name: "the values of another start",
    starts: [
      { values: [1, 1], par: 2 },
      { values: [1, 1], par: 2 },
    ],
    path: "starts.1",
    code: "second-start",
  },
  {
    name: "a par above the budget",
    starts: [{ values: [1, 1], par: 10 }],
    path: "starts.0.par",
    code: "budget-below-par",
  },
  { name: "nothing but its list", starts: [], path: "starts", code: "empty-starts" },
])("[D11] a start with $name is refused", ({ starts, path, code }) => {
  const result = parseLevel({ ...twoExamples, knobs: [weight, bias], starts });
  expect(result.ok || result.error).toEqual([expect.objectContaining({ path, code })]);
});
