import { describe, expect, test } from "vitest";
import { families } from "../../catalogue.ts";
import { exerciseOf } from "../../exercise/registry.ts";
import { seeds } from "../../testing/variant.ts";
import { plus, times } from "../../writing/arithmetic.ts";
import type { NumberPart } from "./part.ts";
import { isAlone, RIVALS, type RivalName, rivalsAt } from "./rivals.ts";

const EXACT = 0.006;
const made = (value: number, how: NumberPart["made"]) =>
  ({ value, made: how, tolerance: 0.02 }) as unknown as NumberPart;

describe("slips that rival what a family expects", () => {
  test("a sum loses a term or the sign of one, in as many ways as it has such terms", () => {
    const sum = made(7.75, plus(times(4, 2), times(-0.5, -2), times(-1.5, 1.5), 1));
    expect(rivalsAt(sum, 6.75, EXACT)).toEqual(["term-lost", "term-lost"]);
    expect(rivalsAt(sum, 10, EXACT)).toEqual(["term-lost"]);
    expect(rivalsAt(sum, -7.75, EXACT)).toEqual(["sign-flipped"]);
    expect(rivalsAt(sum, 3, EXACT)).toEqual([]);
    expect(rivalsAt(made(2, plus(2, 0)), -2, EXACT)).toEqual(["sign-flipped"]);
  });

  test("a product loses a factor; divided by one is only what has two, and a −1 lost is a sign", () => {
    expect(rivalsAt(made(3, times(1.5, 2)), 0.75, EXACT)).toEqual(["divided-for-multiplied"]);
    expect(rivalsAt(made(9, times(1.5, 2, 3)), 1, EXACT)).toEqual([]);
    expect(rivalsAt(made(9, times(1.5, 2, 3)), 3, EXACT)).toEqual(["factor-lost"]);
    expect(rivalsAt(made(-3, times(-1, 3)), 3, EXACT)).toEqual(["sign-flipped"]);
    expect(rivalsAt(made(0, times(0, 3)), 4, EXACT)).toEqual([]);
  });

  test("a mistake is told where none but itself leads to the number, and that in one way", () => {
    expect(isAlone("weights-left-out", [])).toBe(true);
    expect(isAlone("weights-left-out", ["sign-flipped"])).toBe(false);
    expect(isAlone("bias-subtracted", ["sign-of-a-term"])).toBe(true);
    expect(isAlone("bias-subtracted", ["sign-of-a-term", "sign-of-a-term"])).toBe(false);
    expect(isAlone("missing-two", ["factor-lost", "factor-lost"])).toBe(true);
  });
});

/** How often each mistake of a family and each rival lead to the same number, among the times that both can be made. */
function shares(): ReadonlyMap<string, number> {
  const counts = new Map<string, { same: number; all: number }>();
  for (const { id } of families)
    for (const seed of seeds)
      for (const part of exerciseOf(id, seed).parts) {
        if (part.kind !== "number" || part.tolerance === 0) continue;
        for (const wrong of [...part.wrongs, ...(part.further ?? [])]) {
          const rivals = rivalsAt(part, wrong.value, EXACT);
          for (const rival of Object.keys(RIVALS) as RivalName[]) {
            if (!part.made && rival !== "sign-flipped") continue;
            const key = `${rival}: ${wrong.name}`;
            const { same, all } = counts.get(key) ?? { same: 0, all: 0 };
            counts.set(key, { same: same + (rivals.includes(rival) ? 1 : 0), all: all + 1 });
          }
        }
      }
  return new Map([...counts].map(([key, { same, all }]) => [key, same / all]));
}

test("what families call a slip of these is listed with it, and nothing else is", () => {
  const listed = new Set(Object.entries(RIVALS).flatMap(([rival, names]) => names.map((name) => `${rival}: ${name}`)));
  const found = shares();
  const idle = [...listed].filter((key) => (found.get(key) ?? 0) < 0.1);
  expect(idle, "listed, and hardly ever the same").toEqual([]);
  const own = (key: string): boolean => new Set(key.split(": ")).size === 1;
  const missing = [...found].filter(([key, share]) => share > 0.5 && !listed.has(key) && !own(key));
  expect(
    missing.map(([key]) => key),
    "mostly the same, and not listed",
  ).toEqual([]);
});
