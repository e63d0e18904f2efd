import { describe, expect, test } from "vitest";
import { enteringWith, showsOf } from "./shows.ts";
import { oneWeight, twoByTwo } from "./testing/levels.ts";

const at = (world: number, level: number) => showsOf(oneWeight, { world, level });

describe("what a stage shows", () => {
  test("the first level has a glass, a wire and a column, and nothing else", () => {
    expect(Object.entries(at(1, 1)).filter(([, shown]) => shown)).toEqual([]);
  });

  test.each([
    { thing: "trail", world: 1, level: 2 },
    { thing: "par", world: 1, level: 3 },
    { thing: "budget", world: 1, level: 4 },
    { thing: "sums", world: 1, level: 5 },
    { thing: "biases", world: 1, level: 5 },
    { thing: "locks", world: 2, level: 1 },
    { thing: "bench", world: 2, level: 1 },
    { thing: "ball", world: 2, level: 2 },
  ] as const)("$thing enters with level $world.$level and stays", ({ thing, world, level }) => {
    expect(level > 1 ? at(world, level - 1)[thing] : at(world - 1, 9)[thing]).toBe(false);
    expect(at(world, level)[thing]).toBe(true);
    expect(at(world + 1, 1)[thing]).toBe(true);
  });

  test("the second world brings one lamp a level", () => {
    expect([at(1, 9), at(2, 1), at(2, 2), at(2, 3), at(2, 4), at(3, 1)].map(({ lamps }) => lamps)).toEqual([
      0, 1, 2, 3, 3, 3,
    ]);
  });

  test("a level shows what it cannot do without, wherever it stands", () => {
    const first = showsOf(twoByTwo, { world: 1, level: 1 });
    expect(first).toMatchObject({ trail: true, sums: true, biases: true, bench: false, lamps: 0 });
  });

  test("a bias that nobody can turn is shown where it moves the glass, or its number could not be worked out", () => {
    const biased = { ...oneWeight, network: { ...oneWeight.network, biases: [[0.05]] } };
    expect(showsOf(biased, { world: 1, level: 3 }).biases).toBe(true);
    const turned = { ...biased, knobs: [{ parameter: "b1.0", step: 0.1, min: -1, max: 1 }] };
    expect(showsOf(turned, { world: 1, level: 3 }).biases).toBe(false);
  });

  test("what enters with a level is named there and nowhere else", () => {
    const entering = (world: number, level: number) => enteringWith(oneWeight, { world, level });
    expect([entering(1, 1), entering(1, 2), entering(2, 3), entering(2, 4)]).toEqual([
      undefined,
      "trail",
      "factors",
      undefined,
    ]);
    // A level without a ceiling brings none.
    expect([entering(3, 1), enteringWith({ ...oneWeight, ceiling: 5 }, { world: 3, level: 1 })]).toEqual([
      undefined,
      "ceiling",
    ]);
    expect(enteringWith(oneWeight, undefined)).toBeUndefined();
  });

  test("a draft, which stands nowhere, shows everything", () => {
    expect(Object.values(showsOf(oneWeight)).every(Boolean)).toBe(true);
  });
});
