import { type Network, parameterNames, valuesOf, withParameters } from "@nn/core";
import { quantityId } from "@nn/notation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPage } from "../testing/any-page.ts";
import { lessonSetup } from "../testing/setups.ts";
import { withFunction } from "./changes.ts";
import { decodeSetup, encodeSetup } from "./code.ts";
import { exampleInView } from "./examples.ts";
import { settableIds } from "./settable.ts";
import type { Setup } from "./setup.ts";
import { isSound } from "./sound.ts";
import { withComposed, withSwept } from "./standing.ts";
import { setupOf } from "./start.ts";

const START = "2_1.2_-.3_-.9_1.1_1.4_-.5_x.85_1_nw3.0.0_.1";
const FIRST_VERSION = "1_1.2_-.3_-.9_1.1_1.4_-.5_.85_1_.1";

/** The same shape with other numbers, as a page may begin with. */
const zeroed = (network: Network) =>
  withParameters(network, Object.fromEntries(parameterNames(network).map((name) => [name, 0])));

const asData = ({ network, ...rest }: Setup) => ({ ...rest, parameters: network.parameters });

describe("the code of a page's state", () => {
  test("is short, begins with its version and needs no escaping in an address", () => {
    expect(encodeSetup(lessonSetup(), lessonSetup())).toBe(START);
    expect(encodeURIComponent(START)).toBe(START);
  });

  test("of the first version can be read forever", () => {
    const setup = decodeSetup("1_-4_4_.001_0_-1.25_3.999_0_.5_-.005", lessonSetup());
    expect(setup && settableIds(setup.network).map(valuesOf(setup.network, exampleInView(setup)).of)).toEqual([
      -4, 4, 0.001, 0, -1.25, 3.999, 0, 0.5,
    ]);
    expect(setup?.nudge).toEqual({ quantity: "w3.0.0", by: -0.005 });
  });

  test("of the second version can be read forever", () => {
    const page = setupOf({
      network: { inputs: 1, layers: [{ neurons: 2, activation: "relu" }], weights: [[[1], [2]]], biases: [[0, 0]] },
      examples: [{ input: [0], target: [0, 0] }],
    });
    const code = "2_.1_-2_30.5_4e-7_x.5_1_0_x0_.25_1_x1_1_1_v2_o0_1_nx0_-.2_d.75_12_3_mw1.1.0_mb1.0_hw1.0.0_hnudge";
    const setup = decodeSetup(code, page);
    expect(setup).toEqual({
      network: expect.objectContaining({ parameters: Float64Array.of(0.1, -2, 30.5, 4e-7) }),
      examples: [
        { input: [0.5], target: [1, 0] },
        { input: [0], target: [0.25, 1] },
        { input: [1], target: [1, 1] },
      ],
      inView: 2,
      leftOut: [0, 1],
      nudge: { quantity: "x0", by: -0.2 },
      descent: { learningRate: 0.75, walked: 12, at: 3, along: ["w1.1.0", "b1.0"] },
      hidden: ["w1.0.0", "nudge"],
    });
    expect(setup && encodeSetup(setup, page)).toBe(code);
  });

  test("brings back exactly what was set", () => {
    fc.assert(
      fc.property(anyPage, (setup) => {
        fc.pre(isSound(setup));
        const start = { ...setup, network: zeroed(setup.network), examples: setup.examples.slice(0, 1) };
        const code = encodeSetup(setup, start);
        const back = decodeSetup(code, start);
        expect(back && asData(back)).toEqual(asData(setup));
        expect(encodeURIComponent(code)).toBe(code);
      }),
      { numRuns: 500 },
    );
  });

  test("says which activation functions were chosen, if they are not the page's own", () => {
    const start = lessonSetup();
    const chosen = withFunction(start, "relu");
    const code = encodeSetup(chosen, start);
    expect(code).toBe(`${START}_frelu_frelu_frelu`);
    const back = decodeSetup(code, start);
    expect(back?.network.layers.map(({ activation }) => activation)).toEqual(["relu", "relu", "relu"]);
    expect(back && asData(back)).toEqual(asData(chosen));
    expect(decodeSetup(START, chosen)?.network.layers).toEqual(chosen.network.layers);
  });

  test("says how far a sweep has come, which paths are found, and which way they are looked at", () => {
    const start = lessonSetup();
    const composed = { start: quantityId("w1.0.0"), found: [0], back: 2 };
    const setup = withComposed(withSwept(start, 5), composed);
    const code = encodeSetup(setup, start);
    expect(code).toBe(`${START}_s5_pw1.0.0_0_b2`);
    expect(decodeSetup(code, start)).toMatchObject({ swept: 5, composed });
    expect(decodeSetup(`${START}_px0`, start)?.composed).toEqual({ start: "x0", found: [], back: undefined });
  });

  test("of the first version leaves the nudge out on a page without one", () => {
    const { nudge: _, ...rest } = lessonSetup();
    const page = { ...rest, nudge: undefined };
    const setup = decodeSetup(FIRST_VERSION.replace("1.4", "2"), page);
    expect(setup?.network.w(3, 0, 0)).toBe(2);
    expect(setup?.nudge).toBeUndefined();
    expect(decodeSetup(FIRST_VERSION.replace(/\.1$/, "0"), page)).toBeUndefined();
  });

  test.each([
    ["nothing", ""],
    ["another version", START.replace("2_", "3_")],
    ["a place too few", START.replace("_-.5_", "_")],
    ["a place too many", START.replace("_x", "_0_x")],
    ["words", START.replace("1.4", "pear")],
    ["no number in a place", START.replace("1.4", "")],
    ["no example", START.replace("x.85_1_", "")],
    ["half an example", START.replace("x.85_1_", "x.85_")],
    ["an example in view that is not there", `${START}_v1`],
    ["half of an example in view", `${START}_v.5`],
    ["two examples in view", `${START}_v0_v0`],
    ["its only example left out", `${START}_o0`],
    ["a nudge of nothing", START.replace(/\.1$/, "0")],
    ["a nudge too large", START.replace(/\.1$/, "2")],
    ["a nudge without a size", START.replace(/_\.1$/, "")],
    ["a nudge of what is worked out from others", START.replace("nw3.0.0", "nz3.0")],
    ["a nudge of what is not there", START.replace("nw3.0.0", "nw4.0.0")],
    ["two nudges", `${START}_nb1.0_.1`],
    ["a descent without steps", `${START}_d.5`],
    ["a descent that goes nowhere", `${START}_d0_3_3`],
    ["a step that has not been walked", `${START}_d.5_3_4`],
    ["half a step", `${START}_d.5_3_.5`],
    ["more steps than anybody watches", `${START}_d.5_1001_0`],
    ["a parameter to move that is not there", `${START}_d.5_1_0_mw9.0.0`],
    ["a control to hide that is not there", `${START}_hdoor`],
    ["one control to hide twice", `${START}_hnudge_hnudge`],
    ["a letter that opens nothing", `${START}_q1`],
    ["a function that is not there", `${START}_frelu_frelu_fstep`],
    ["functions for some layers only", `${START}_frelu`],
    ["a function that every object has", `${START}${"_fconstructor".repeat(3)}`],
    ["more steps than a sweep of three layers has", `${START}_s10`],
    ["half a step of a sweep", `${START}_s2.5`],
    ["a path that is not there", `${START}_pw1.0.0_1`],
    ["one path found twice", `${START}_pw1.0.0_0_0`],
    ["paths from a target", `${START}_py0`],
    ["paths from what is not there", `${START}_pw9.0.0`],
    ["a way back from nowhere", `${START}_b1`],
    ["a way back that is too long", `${START}_pw3.0.0_b9`],
    ["NaN", START.replace("1.4", "NaN")],
    ["Infinity", START.replace("1.4", "1e999")],
    ["numbers whose cost is infinite", "2_1_0_1_0_1_0_x1e300_1e300"],
    ["a flood", `2${"_1".repeat(5_000)}`],
    ["a flood of examples", `${START}${"_x1_1".repeat(5_000)}`],
  ])("is refused when it has %s", (_, code) => {
    expect(decodeSetup(code, lessonSetup())).toBeUndefined();
  });

  test.each([
    ["another version", FIRST_VERSION.replace("1_", "7_")],
    ["a place too few", FIRST_VERSION.replace(/_\.1$/, "")],
    ["a place too many", `${FIRST_VERSION}_0`],
    ["words", FIRST_VERSION.replace("1.4", "pear")],
    ["no number in a place", FIRST_VERSION.replace("1.4", "")],
    ["a weight out of range", FIRST_VERSION.replace("1.4", "4.001")],
    ["an input out of range", FIRST_VERSION.replace(".85", "-.1")],
    ["more decimals than can be set", FIRST_VERSION.replace("1.4", "1.4001")],
    ["a nudge of nothing", FIRST_VERSION.replace(/\.1$/, "0")],
    ["a nudge too large", FIRST_VERSION.replace(/\.1$/, "2")],
    ["NaN", FIRST_VERSION.replace("1.4", "NaN")],
    ["Infinity", FIRST_VERSION.replace("1.4", "1e999")],
    ["a flood", `1${"_1".repeat(5_000)}`],
  ])("of the first version is refused when it has %s", (_, code) => {
    expect(decodeSetup(code, lessonSetup())).toBeUndefined();
  });

  test("never breaks the page, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "1", "2"),
        fc.string({ unit: fc.constantFrom(..."0123456789._-e1+ ~xvondmhfspbw") }),
        (version, text) => {
          expect(() => decodeSetup(`${version}${text}`, lessonSetup())).not.toThrow();
          expect(() => decodeSetup(`${START}_${text}`, lessonSetup())).not.toThrow();
        },
      ),
    );
  });
});
