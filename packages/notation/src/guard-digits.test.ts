import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decimalsToSee,
  shownMean,
  shownProduct,
  shownQuotient,
  shownStep,
  shownSum,
  shownTogether,
} from "./guard-digits.ts";
import { shownNumber } from "./number.ts";

/** What somebody with a pocket calculator does: minus signs as printed, then one rounding. */
const byHand = (shown: readonly string[]) =>
  shown.map((text) => Number(text.replace("−", "-"))).reduce((product, factor) => product * factor, 1);

describe("shownProduct", () => {
  test("needs no guard digits where three decimals do", () => {
    expect(shownProduct([0.6212, 0.24165, -0.81724], -0.12268)).toEqual({
      factors: ["0.621", "0.242", "−0.817"],
      result: "−0.123",
      decimals: 3,
    });
  });

  test.each([
    // 0.7504 × 0.5994 = 0.44978…, shown as 0.450; but 0.750 × 0.599 = 0.44925, which is 0.449
    { factors: [0.7504, 0.5994], shown: ["0.7504", "0.5994"], result: "0.450" },
    // 0.0004 × 1000 = 0.4, but 0.000 × 1000 = 0
    { factors: [0.0004, 1000], shown: ["0.0004", "1000.0000"], result: "0.400" },
  ])("adds guard digits to $factors, where three decimals would lead elsewhere", ({ factors, shown, result }) => {
    expect(shownProduct(factors, byHand(factors.map(String)))).toEqual({ factors: shown, result, decimals: 4 });
  });

  test("gives all factors of a row the same decimals, exact ones too", () => {
    // 0.242 × −0.817 is −0.198, and 0.2417 × −0.8172 is −0.1975…, shown as −0.198; but the product is −0.19748…
    const shown = shownProduct([1, 0.24165, -0.81724], 0.24165 * -0.81724);
    expect(shown).toEqual({ factors: ["1.00000", "0.24165", "−0.81724"], result: "−0.197", decimals: 5 });
  });

  test("makes the shown factors of any product multiply to its shown result", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 7 }), (factors) => {
        const product = factors.reduce((so, factor) => so * factor, 1);
        const shown = shownProduct(factors, product);
        fc.pre(shown.decimals < 12);
        expect(shownNumber(byHand(shown.factors), 3)).toBe(shownNumber(product));
      }),
      { seed: 1 },
    );
  });
});

test("the shown dividend over the divisor is the shown quotient", () => {
  // 0.0125 over 0.1 is 0.125, but 0.01 over 0.1 would be 0.1.
  expect(shownQuotient(0.01249, 0.1, 0.1249, 3)).toEqual({ dividend: "+0.0125", result: "0.125" });
});

describe("shownSum", () => {
  test.each([
    { terms: [0.25, -0.125], shown: ["0.250", "−0.125"], result: "0.125" },
    // 0.1234 + 0.2344 = 0.3578, shown as 0.358; but 0.123 + 0.234 = 0.357
    { terms: [0.1234, 0.2344], shown: ["0.1234", "0.2344"], result: "0.358" },
    { terms: [], shown: [], result: "0.000" },
  ])("shows $terms as $shown, which make $result", ({ terms, shown, result }) => {
    const sum = terms.reduce((so, term) => so + term, 0);
    expect(shownSum(terms, sum)).toMatchObject({ terms: shown, result });
  });

  test("makes the shown terms of any sum add up to its shown result", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 9 }), (terms) => {
        const sum = terms.reduce((so, term) => so + term, 0);
        const shown = shownSum(terms, sum);
        fc.pre(shown.decimals < 12);
        const byPencil = shown.terms.reduce((so, term) => so + Number(term.replace("−", "-")), 0);
        expect(shownNumber(byPencil, 3)).toBe(shownNumber(sum));
      }),
      { seed: 2 },
    );
  });
});

describe("shownMean", () => {
  test.each([
    { terms: [0.25, -0.15], shown: ["0.250", "−0.150"], result: "0.050" },
    // (0.1234 + 0.2344) / 2 = 0.1789; but (0.123 + 0.234) / 2 = 0.1785, which may be read as 0.178 or 0.179
    { terms: [0.1234, 0.2341], shown: ["0.1234", "0.2341"], result: "0.179" },
  ])("shows $terms as $shown, whose mean is $result", ({ terms, shown, result }) => {
    const mean = terms.reduce((so, term) => so + term, 0) / terms.length;
    expect(shownMean(terms, mean)).toMatchObject({ terms: shown, result });
  });

  test("makes the shown terms of any mean give its shown result", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 9 }), (terms) => {
        const mean = terms.reduce((so, term) => so + term, 0) / terms.length;
        const shown = shownMean(terms, mean);
        fc.pre(shown.decimals < 12);
        const byPencil = shown.terms.reduce((so, term) => so + Number(term.replace("−", "-")), 0) / terms.length;
        expect(shownNumber(byPencil, 3)).toBe(shownNumber(mean));
      }),
      { seed: 3 },
    );
  });
});

describe("shownStep", () => {
  test("shows a step that a pencil can take", () => {
    expect(shownStep(0.5, "0.10", -2, 0.7)).toMatchObject({ start: "0.500", slope: "−2.000", result: "0.700" });
  });

  test("makes the shown numbers of any step give its shown result", () => {
    const number = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 80 }), number, (start, twentieths, slope) => {
        const rate = shownNumber(twentieths / 20, 2);
        const result = start - Number(rate) * slope;
        const shown = shownStep(start, rate, slope, result);
        fc.pre(shown.decimals < 12);
        const plain = (text: string) => Number(text.replace("−", "-"));
        expect(shownNumber(plain(shown.start) - Number(rate) * plain(shown.slope), 3)).toBe(shownNumber(result));
      }),
      { seed: 3 },
    );
  });
});

describe("shownTogether", () => {
  /** What is left of a first number after each link: every number over the one before it. */
  const quotients = (values: readonly number[]) => values.slice(1).map((value, at) => value / (values[at] ?? 0));

  test("shows a number that leaves one quotient and enters the next only once", () => {
    // With three decimals the first would be 0.062 ÷ 0.1 = 0.620, with four the second 0.0149 ÷ 0.0621 = 0.240.
    const changes = [0.1, 0.062133, 0.014949];
    expect(shownTogether(changes, quotients(changes), quotients, { signed: true })).toEqual({
      values: ["+0.100", "+0.06213", "+0.01495"],
      results: ["0.621", "0.241"],
      decimals: 5,
    });
  });

  test("makes every result of any numbers come out as it is shown", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 4, noNaN: true }), { minLength: 2, maxLength: 5 }), (values) => {
        const shown = shownTogether(values, quotients(values), quotients);
        fc.pre(shown.decimals < 12);
        const found = quotients(shown.values.map(Number)).map((result) => shownNumber(result));
        expect(found).toEqual(shown.results);
      }),
      { seed: 1 },
    );
  });
});

describe("shownTogether, of one row", () => {
  const inRow = { alike: true, least: 3 };

  test("shows all numbers with the same decimals, as few as lead to the result", () => {
    // 0.900 × (−0.063) would be −0.057.
    const shown = shownTogether([0.9, -0.06257], [-0.056313], ([a = 0, b = 0]) => [a * b], inRow);
    expect(shown).toEqual({ values: ["0.9000", "−0.0626"], results: ["−0.056"], decimals: 4 });
  });

  test("shows twice a difference", () => {
    const slope = 2 * (0.40862 - 1);
    expect(shownTogether([0.40862, 1], [slope], ([a = 0, y = 0]) => [2 * (a - y)], inRow)).toEqual({
      values: ["0.4086", "1.0000"],
      results: ["−1.183"],
      decimals: 4,
    });
  });

  test("makes the shown factors of any small product give a result that can be seen", () => {
    const factor = fc.double({ min: 0.01, max: 0.25, noNaN: true });
    fc.assert(
      fc.property(fc.array(factor, { minLength: 2, maxLength: 5 }), (factors) => {
        const work = (numbers: readonly number[]) => numbers.reduce((so, number) => so * number, 1);
        const result = work(factors);
        const decimals = decimalsToSee(result);
        const shown = shownTogether(factors, [result], (all) => [work(all)], { ...inRow, decimals });
        fc.pre((shown.values[0]?.length ?? 0) < 14);
        expect(shownNumber(work(shown.values.map(Number)), decimals)).toBe(shownNumber(result, decimals));
      }),
      { seed: 3 },
    );
  });
});

test.each([
  { value: -1.2, decimals: 3 },
  { value: 0.0234, decimals: 3 },
  { value: 0.0052, decimals: 4 },
  { value: -0.000078, decimals: 6 },
  { value: 0, decimals: 3 },
])("$value is seen with $decimals decimals", ({ value, decimals }) => {
  expect(decimalsToSee(value)).toBe(decimals);
});
