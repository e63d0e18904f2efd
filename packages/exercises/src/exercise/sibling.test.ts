import { describe, expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { solution } from "./ask.ts";
import { exerciseOf } from "./registry.ts";
import { sibling } from "./sibling.ts";

const seeds = [0, 1, 2, 3_000_000_007 % 2 ** 32];

describe.each(families)("$id", ({ id }) => {
  test("has a worked sibling that is the same every time, and not this variant", () => {
    for (const seed of seeds) {
      const made = sibling(id, seed);
      expect(made, `seed ${seed}`).toBeDefined();
      expect(sibling(id, seed)).toEqual(made);
      expect(made?.solution.lines.length).toBeGreaterThan(0);
      expect(Object.keys(made?.solution.answers ?? {})).toEqual(made?.parts.map((part) => part.id));
      expect(made?.solution.answers).not.toEqual(solution(id, seed).answers);
    }
  });

  test("the sibling does not hand over the answers of what is to be written", () => {
    for (const seed of seeds) {
      const own = exerciseOf(id, seed);
      const written = own.parts.filter(({ kind }) => kind === "number" || kind === "expression");
      const answers = sibling(id, seed)?.solution.answers ?? {};
      const same = written.filter((part) => answers[part.id]?.plain === own.solution.answers[part.id]?.plain);
      // A count or a slope of 1 may come to the same; the bulk of it may not.
      expect(same.length * 2, `seed ${seed}: ${same.map((part) => part.id)}`).toBeLessThanOrEqual(written.length);
    }
  });
});
