// @vitest-environment node
import { valuesOf } from "@nn/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySetup, lessonSetup } from "../testing/setups.ts";
import { decodeSetup, encodeSetup } from "./code.ts";
import { settableIds } from "./setup.ts";

const START = "1_1.2_-.3_-.9_1.1_1.4_-.5_.85_1_.1";

describe("the code of a page's state", () => {
  test("is short, begins with its version and needs no escape in an address", () => {
    expect(encodeSetup(lessonSetup())).toBe(START);
    expect(encodeURIComponent(START)).toBe(START);
  });

  test("of today can be read for ever", () => {
    const setup = decodeSetup("1_-4_4_.001_0_-1.25_3.999_0_.5_-.005", lessonSetup());
    expect(setup && settableIds(setup).map(valuesOf(setup.network, setup.example).of)).toEqual([
      -4, 4, 0.001, 0, -1.25, 3.999, 0, 0.5,
    ]);
    expect(setup?.nudge).toEqual({ quantity: "w3.0.0", by: -0.005 });
  });

  test("brings back exactly what was set", () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const back = decodeSetup(encodeSetup(setup), lessonSetup());
        expect(back?.network.parameters).toEqual(setup.network.parameters);
        expect(back?.example).toEqual(setup.example);
        expect(back?.nudge).toEqual(setup.nudge);
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["another version", START.replace("1_", "2_")],
    ["a place too few", "1_1.2_-.3_-.9_1.1_1.4_-.5_.85_1"],
    ["a place too many", `${START}_0`],
    ["words", START.replace("1.4", "pear")],
    ["no number in a place", START.replace("1.4", "")],
    ["a weight out of range", START.replace("1.4", "4.001")],
    ["an input out of range", START.replace(".85", "-.1")],
    ["more decimals than can be set", START.replace("1.4", "1.4001")],
    ["a nudge of nothing", START.replace(/\.1$/, "0")],
    ["a nudge too large", START.replace(/\.1$/, "2")],
    ["NaN", START.replace("1.4", "NaN")],
    ["Infinity", START.replace("1.4", "1e999")],
    ["a flood", `1${"_1".repeat(5_000)}`],
  ])("is refused when it has %s", (_, code) => {
    expect(decodeSetup(code, lessonSetup())).toBeUndefined();
  });

  test("never breaks the page, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789._-e1+ ~") }), (text) => {
        expect(() => decodeSetup(text, lessonSetup())).not.toThrow();
      }),
    );
  });
});
