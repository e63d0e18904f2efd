import { trace } from "@nn/core";
import { quantityId } from "@nn/notation";
import { describe, expect, test } from "vitest";
import { evenNetwork } from "../testing/networks.ts";
import { type Composition, choose, completed, linesOf, openLines, pathBegun, takenBack } from "./composing.ts";

const { network, example } = evenNetwork([2, 3, 2]);
const pathsFrom = (start: string) => trace(network, example, start).paths;
const paths = pathsFrom("x0");
const none: Composition = { found: [], taken: [] };
const line = quantityId;

describe("the paths from an input of 2-3-2", () => {
  test("take a line of each layer: three ways, then two", () => {
    expect(paths.map(linesOf)).toEqual([
      ["w1.0.0", "w2.0.0"],
      ["w1.0.0", "w2.1.0"],
      ["w1.1.0", "w2.0.1"],
      ["w1.1.0", "w2.1.1"],
      ["w1.2.0", "w2.0.2"],
      ["w1.2.0", "w2.1.2"],
    ]);
  });

  test("begin with the lines of the input, and go on with those of the neuron where they stand", () => {
    expect(openLines(paths, none)).toEqual(["w1.0.0", "w1.1.0", "w1.2.0"]);
    expect(openLines(paths, { found: [], taken: [line("w1.1.0")] })).toEqual(["w2.0.1", "w2.1.1"]);
  });

  test("leave open what leads to a missing path alone", () => {
    expect(openLines(paths, { found: [0, 1, 2], taken: [] })).toEqual(["w1.1.0", "w1.2.0"]);
    expect(openLines(paths, { found: [0, 1, 2], taken: [line("w1.1.0")] })).toEqual(["w2.1.1"]);
    expect(openLines(paths, completed(paths, none))).toEqual([]);
  });
});

describe("choosing a line", () => {
  test("goes on, and then finds the path", () => {
    const first = choose(paths, none, line("w1.2.0"));
    expect(first).toEqual({ kind: "goesOn", composition: { found: [], taken: ["w1.2.0"] } });
    const on = { found: [3], taken: [line("w1.2.0")] };
    expect(choose(paths, on, line("w2.0.2"))).toEqual({
      kind: "found",
      path: 4,
      composition: { found: [3, 4], taken: [] },
    });
  });

  test("tells a path that is known", () => {
    const on = { found: [4], taken: [line("w1.2.0")] };
    expect(choose(paths, on, line("w2.0.2"))).toMatchObject({ kind: "known", path: 4 });
  });

  test("instead of another one of its layer goes that way", () => {
    const on = { found: [], taken: [line("w1.2.0")] };
    expect(choose(paths, on, line("w1.0.0"))).toMatchObject({ composition: { taken: ["w1.0.0"] } });
  });

  test.each([
    { name: "before the path has left its start", taken: [] },
    { name: "from a neuron where the path is not", taken: [line("w1.0.0")] },
  ])("is refused $name", ({ taken }) => {
    expect(choose(paths, { found: [], taken }, line("w2.0.2"))).toEqual({ kind: "apart" });
  });

  test.each([
    ["x0", "w1.0.1"],
    ["w1.1.0", "w1.1.0"],
    ["a1.0", "w2.0.1"],
  ])("is refused where no path from %s takes %s", (start, chosen) => {
    expect(choose(pathsFrom(start), none, line(chosen))).toEqual({ kind: "aside" });
  });

  test.each([
    ["w1.1.0", "w2.1.1"],
    ["a1.0", "w2.1.0"],
  ])("from %s needs one line", (start, chosen) => {
    expect(choose(pathsFrom(start), none, line(chosen))).toMatchObject({ kind: "found", path: 1 });
  });
});

test("the last line is taken back first, then the last path", () => {
  const on = { found: [4, 2], taken: [line("w1.0.0")] };
  const before = takenBack(on);
  expect(before).toEqual({ found: [4, 2], taken: [] });
  expect(takenBack(before)).toEqual({ found: [4], taken: [] });
  expect(takenBack(none)).toEqual(none);
});

test("what is missing is added behind what was found", () => {
  expect(completed(paths, { found: [4, 2], taken: [line("w1.0.0")] })).toEqual({
    found: [4, 2, 0, 1, 3, 5],
    taken: [],
  });
});

test("a path that is begun has the factors on its way so far", () => {
  const begun = pathBegun(paths, { found: [], taken: [line("w1.2.0")] });
  expect(begun?.factors.map(({ quantity }) => quantity)).toEqual(["w1.2.0", "z1.2"]);
  const [weight, slope] = begun?.factors.map(({ value }) => value) ?? [];
  expect(begun?.value).toBe((weight ?? 0) * (slope ?? 0));
  expect(pathBegun(paths, none)).toBeUndefined();
});
