import { compare, negation, toText } from "@nn/algebra";
import katex from "katex";
import { describe, expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { hint, makeQuestion, solution } from "../exercise/ask.ts";
import { CANARY } from "../exercise/canary.ts";
import { grade } from "../exercise/grade.ts";
import { exerciseOf } from "../exercise/registry.ts";
import { isTex, plainTextOf, type RichText } from "../question/rich-text.ts";

const seeds = Array.from({ length: 40 }, (_, i) => (i * 2_654_435_761) % 2 ** 32);
const someSeeds = seeds.slice(0, 8);
const fewSeeds = seeds.slice(0, 4);

type Id = (typeof families)[number]["id"];

const formulasOf = (id: Id, seed: number) => exerciseOf(id, seed).parts.filter((part) => part.kind === "expression");
const numbersOf = (id: Id, seed: number) => exerciseOf(id, seed).parts.filter((part) => part.kind === "number");
const chosenOf = (id: Id, seed: number) => exerciseOf(id, seed).parts.filter((part) => "options" in part);

/** True if a family has such parts in the variants that are looked at. */
const has = (id: Id, partsOf: (id: Id, seed: number) => readonly unknown[]): boolean =>
  someSeeds.some((seed) => partsOf(id, seed).length > 0);

/** Every rich text of a variant that a learner may see. */
function textsOf(family: Id, seed: number): readonly RichText[] {
  const { question, parts } = exerciseOf(family, seed);
  return [
    question.prompt,
    ...question.parts.flatMap(({ label, note }) => [label, note ?? []]),
    ...parts.flatMap(({ because, otherwise, hints, wrongs }) => [
      because,
      otherwise,
      ...hints,
      ...wrongs.map(({ explanation }) => explanation),
    ]),
    ...solution(family, seed).lines,
  ];
}

describe.each(families)("$id", ({ id }) => {
  test("a seed makes the same variant every time, and its public side holds no key", () => {
    for (const seed of fewSeeds) {
      const question = makeQuestion(id, seed, "s");
      expect(makeQuestion(id, seed, "s")).toEqual(question);
      expect(JSON.stringify(question)).not.toContain(CANARY);
      expect(
        Object.keys(question)
          .filter((key) => !["figure", "table", "taughtAt", "isFadable", "rule"].includes(key))
          .sort(),
      ).toEqual(["concept", "family", "parts", "prompt", "title", "token"]);
    }
  });

  test("seeds give many variants", () => {
    const variants = new Set(
      seeds.map((seed) => {
        const { token: _, ...shown } = makeQuestion(id, seed, "s");
        return JSON.stringify(shown);
      }),
    );
    // There are three functions with four stretches, and networks without end.
    expect(variants.size).toBeGreaterThan(id === "activation-slope" ? 9 : 30);
  });

  test("the worked solution is marked right", () => {
    for (const seed of seeds) {
      const answers = Object.entries(solution(id, seed).answers);
      for (const dialect of ["plain", "latex"] as const) {
        const grading = grade(
          id,
          seed,
          Object.fromEntries(answers.map(([part, answer]) => [part, answer[dialect] || answer.plain])),
        );
        expect(grading, `seed ${seed}`).toMatchObject({ overall: "correct", counts: true });
      }
    }
  });

  test("the worked solution goes line by line, three of them at least", () => {
    for (const seed of seeds) {
      const lines = solution(id, seed).lines.map(plainTextOf);
      expect(lines.length, `seed ${seed}`).toBeGreaterThanOrEqual(3);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  test("what is asked is what is marked, and each cell of a table is a part", () => {
    for (const seed of fewSeeds) {
      const { question, parts } = exerciseOf(id, seed);
      expect(parts.map(({ id: part, kind }) => [part, kind])).toEqual(
        question.parts.map(({ id: part, kind }) => [part, kind]),
      );
      for (const asked of question.parts) {
        const marked = parts.find((part) => part.id === asked.id);
        if (!("options" in asked) || !marked || !("options" in marked)) continue;
        expect(asked.options.map((option) => option.id)).toEqual(marked.options);
      }
      const { columns = [], rows = [] } = question.table ?? {};
      for (const { cells } of rows) {
        expect(cells.length).toBe(columns.length - 1);
        for (const cell of cells) if (cell && "part" in cell) expect(parts.map((part) => part.id)).toContain(cell.part);
      }
    }
  });

  test("every formula is typeset by KaTeX, and nothing is left empty", () => {
    for (const seed of fewSeeds)
      for (const rich of textsOf(id, seed)) {
        expect(plainTextOf(rich)).not.toMatch(/undefined|NaN|\\|\[object/);
        for (const part of rich)
          if (isTex(part)) katex.renderToString(part.tex, { throwOnError: true, trust: true, strict: false });
      }
  });

  test("every part has three hints, the last of which says so", () => {
    for (const { id: part } of exerciseOf(id, 1).parts) {
      const hints = ([1, 2, 3] as const).map((step) => hint(id, 1, part, step));
      expect(hints.map(({ isLast }) => isLast)).toEqual([false, false, true]);
      expect(new Set(hints.map(({ text }) => plainTextOf(text))).size).toBe(3);
    }
  });
});

describe.each(families.filter(({ id }) => has(id, formulasOf)))("$id", ({ id }) => {
  test("every expected mistake is wrong, and no two of them are the same answer", () => {
    for (const seed of someSeeds)
      for (const { id: part, key, wrongs, definitions } of formulasOf(id, seed)) {
        const sameAs = (a: typeof key, b: typeof key) => compare(a, b, { seed: 5, definitions }).kind;
        wrongs.forEach((wrong, i) => {
          expect(sameAs(wrong.formula, key), `${part} ${wrong.name}`).toBe("unequal");
          for (const other of wrongs.slice(0, i))
            expect(sameAs(wrong.formula, other.formula), `${part}: ${wrong.name}, ${other.name}`).toBe("unequal");
        });
      }
  });

  test("every expected mistake that is typed is told by its name", () => {
    for (const seed of fewSeeds)
      for (const part of formulasOf(id, seed))
        for (const wrong of part.wrongs) {
          const answer = toText(wrong.formula, part.names);
          const verdict = grade(id, seed, { [part.id]: answer }).parts[part.id];
          // Where it comes to the right answer with its sign turned, either may be meant, and nothing is said.
          const turned = compare(wrong.formula, negation(part.key), { seed: 5, definitions: part.definitions }).kind;
          if (verdict?.kind === "incorrect" && !verdict.mistake && turned === "equal") continue;
          expect(verdict, `${part.id}: ${answer}`).toMatchObject({ kind: "incorrect", mistake: { name: wrong.name } });
        }
  });
});

describe.each(families.filter(({ id }) => has(id, numbersOf)))("$id", ({ id }) => {
  test("no expected mistake in numbers is a right answer", () => {
    for (const seed of fewSeeds)
      for (const part of numbersOf(id, seed))
        for (const wrong of part.wrongs) {
          const verdict = grade(id, seed, { [part.id]: wrong.value.toPrecision(6) }).parts[part.id];
          expect(verdict?.kind, `seed ${seed}, ${part.id}: ${wrong.name}`).toBe("incorrect");
        }
  });
});

describe.each(families.filter(({ id }) => has(id, chosenOf)))("$id", ({ id }) => {
  test("every expected mistake in choosing is wrong and is told by its name", () => {
    for (const seed of someSeeds)
      for (const part of chosenOf(id, seed)) {
        expect(part.options).toEqual(expect.arrayContaining([...part.right]));
        for (const wrong of part.wrongs) {
          expect(wrong.fits(part.right), `${part.id} ${wrong.name}`).toBe(false);
          const verdict = grade(id, seed, { [part.id]: wrong.example.join(" ") }).parts[part.id];
          expect(verdict, `seed ${seed}, ${part.id}`).toMatchObject({
            kind: "incorrect",
            mistake: { name: wrong.name },
          });
        }
      }
  });
});

test("every part of every family is tested by its kind", () => {
  for (const { id } of families)
    for (const seed of someSeeds)
      expect(formulasOf(id, seed).length + numbersOf(id, seed).length + chosenOf(id, seed).length).toBe(
        exerciseOf(id, seed).parts.length,
      );
});
