import { packs } from "@nn/catalog";
import { dailyLevel, MOST_BYTES, parseLevel } from "@nn/level-kit";
import fc from "fast-check";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { codeOfLevel, LONGEST_CODE, levelIn } from "./code.ts";

const levels = packs.flatMap(({ levels }) => levels);
const first = levels[0];
if (!first) throw new Error("the catalogue has no level");

const lettersOf = (bytes: Uint8Array) =>
  btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const codeOfText = (text: string) => `1.${lettersOf(deflateSync(strToU8(text), { level: 9 }))}`;

describe("the code of a level", () => {
  test.each(levels)(
    "$slug comes back whole from fewer than 2,000 characters, which stand in an address as they are",
    (level) => {
      const code = codeOfLevel(level);
      expect(levelIn(code)).toEqual({ ok: true, level });
      expect(new URL(`https://nudge.example/play/shared#${code}`).hash).toBe(`#${code}`);
      expect(`https://nudge.example/play/shared#${code}`.length).toBeLessThan(2_000);
    },
  );

  test("comes back whole for the levels of any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const level = dailyLevel(`2026-${String(month).padStart(2, "0")}-${String(day + 1).padStart(2, "0")}`);
        expect(levelIn(codeOfLevel(level))).toEqual({ ok: true, level });
      }),
      { numRuns: 8 },
    );
  });

  test("comes back whole with any numbers and any words", () => {
    const number = fc.double({ min: -1_000, max: 1_000, noNaN: true }).map((value) => value + 0);
    const title = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !text.includes("$"));
    fc.assert(
      fc.property(number, number, title, (weight, input, words) => {
        const made = parseLevel({
          ...first,
          network: {
            inputs: 1,
            layers: [{ neurons: 1, activation: "tanh" }],
            weights: [[[weight]]],
            biases: [[0]],
          },
          knobs: [{ parameter: "b1.0", step: 0.5, min: -4, max: 4 }],
          examples: [{ input: [input], target: [1] }],
          starts: undefined,
          text: { en: { ...first.text.en, title: words } },
        });
        // Some words are not one line, and are no level.
        fc.pre(made.ok);
        expect(levelIn(codeOfLevel(made.value))).toEqual({ ok: true, level: made.value });
      }),
    );
  });

  test("that somebody has changed anywhere gives a level or a reason, and never a fault", () => {
    const good = codeOfLevel(first);
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(6), fc.string({ maxLength: 6 }), (at, cut, put) => {
        const read = levelIn(good.slice(0, at) + put + good.slice(at + cut));
        if (read.ok) expect(levelIn(codeOfLevel(read.level))).toEqual(read);
        else expect(read.why).toMatch(/^(too-long|other-version|broken|no-level)$/);
      }),
    );
  });

  // A link lives on in somebody's message: it was made when this version was new.
  test("in the form of version 1 is read for good", () => {
    expect(levelIn(STORED)).toMatchObject({
      ok: true,
      level: {
        slug: "a-line",
        par: 3,
        knobs: [{ parameter: "w1.0.0" }, { parameter: "b1.0" }],
        text: { en: { aha: "A nudge of the bias moves every point alike." } },
      },
    });
  });
});

describe("hostile codes", () => {
  test.each([
    ["nothing", "", "broken"],
    ["no version", "abc", "broken"],
    ["a later version", "2.abc", "other-version"],
    ["letters that are none", "1.a b", "broken"],
    ["half a level", codeOfLevel(first).slice(0, 90), "broken"],
    ["random bytes", "1.AAAA_____BBBB", "broken"],
    ["more letters than any level has", `1.${"a".repeat(LONGEST_CODE)}`, "too-long"],
    ["ten megabytes of spaces", codeOfText(" ".repeat(10_000_000)), "too-long"],
    ["a level behind a hundred thousand spaces", codeOfText(`${" ".repeat(100_000)}{}`), "too-long"],
    ["text that is not JSON", codeOfText("pear"), "no-level"],
    ["deep nesting", codeOfText("[".repeat(30_000)), "no-level"],
    ["a key that changes objects", codeOfText('{"__proto__":{"format":1}}'), "no-level"],
    [
      "numbers beyond all numbers",
      codeOfText(JSON.stringify(first).replace('"target":', '"target":1e999,"x":')),
      "no-level",
    ],
    ["a field that levels do not have", codeOfText(JSON.stringify({ ...first, script: "alert(1)" })), "no-level"],
    [
      "an example too many",
      codeOfText(JSON.stringify({ ...first, examples: Array(9).fill(first.examples[0]) })),
      "no-level",
    ],
    [
      "a network of five inputs",
      codeOfText(JSON.stringify({ ...first, network: { ...first.network, inputs: 5 } })),
      "no-level",
    ],
  ])("%s: refused", (_, code, why) => {
    const began = performance.now();
    expect(levelIn(code)).toMatchObject({ ok: false, why });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("what grows a thousandfold is not unpacked beyond the limit by much", () => {
    const bomb = codeOfText("a".repeat(7_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_CODE * 2);
    const shorter = codeOfText("a".repeat(50 * MOST_BYTES));
    expect(shorter.length).toBeLessThan(LONGEST_CODE);
    expect(levelIn(shorter)).toEqual({ ok: false, why: "too-long" });
  });
});

const STORED =
  "1.lZTLDsIgEEV_5S66MzSgC9uFi7r2J6jB2PjA0Kbqwn93oLZFbBMkgQWPhDlzZn6d4iLnMpOciT3nbM1pyexCsx-WbeCdZBTHf7pFmxRaI5wvDgwB6rHlPqOJKo1hVmDXRfEhtzWUHFhsNjokEhvcH1igTGjXaOpBKHVzxE1X16ZOB9IFXPlBH9xr-3dcdKtqqFaZZ3cf8lydVEppiLR_EHNW_WmPx-uzHgeiehav_KNl4DApPKr61Xhebw";
