import { describe, expect, test } from "vitest";
import { part } from "../mistakes/titles.en.ts";
import { askChoice } from "../parts/choice/ask.ts";
import type { Draft } from "../parts/draft.ts";
import { askCount, askNumber } from "../parts/number/ask.ts";
import { askRanking } from "../parts/order/ask.ts";
import { field } from "../parts/table/cells.ts";
import type { QuestionTable } from "../question/question.ts";
import { say } from "../writing/say.ts";
import { family } from "./family.ts";

const about = {
  id: "one-step",
  title: "A title",
  summary: "A summary.",
  concept: "gradient-descent",
  taughtAt: "downhill#one-step",
} as const;
const said = { label: say`x`, because: say`yes`, otherwise: say`no`, hints: [say`a`, say`b`, say`c`] } as const;
const lookAt = ["C"];
const plain = part(said);
const twice = part({ ...said, mistakes: { doubled: { title: "Doubled", explanation: say`Half of it.` } } });
const words = () => ({ prompt: say`How much?`, lines: [] });

/** A family that draws whole numbers from 1 to 6. */
const dieFamily = (parts: (die: number) => readonly Draft[], table?: QuestionTable) =>
  family({
    about,
    words,
    draw: (dice) => dice.pick([1, 2, 3, 4, 5, 6]),
    parts,
    ...(table ? { table: () => table } : {}),
  });

const number = (id: string, value: number) => askNumber({ id, value, words: plain, lookAt, mistakes: {} });
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe("a family", () => {
  test("has its title from what it says of itself", () => {
    expect(dieFamily((die) => [number("x", die)]).make(1).question.title).toBe("A title");
  });

  test("draws again until the numbers are pleasant", () => {
    const sixes = family({
      about,
      words,
      draw: (dice) => dice.pick([1, 2, 3, 4, 5, 6]),
      isPleasant: (die) => die === 6,
      parts: (die) => [number("x", die)],
    });
    for (const seed of seeds) expect(sixes.make(seed).parts).toMatchObject([{ value: 6 }]);
  });

  test("draws again where a mistake leads near the right number", () => {
    const apart = dieFamily((die) => [
      askNumber({ id: "x", value: 4, words: twice, lookAt, mistakes: { doubled: die } }),
    ]);
    for (const seed of seeds)
      expect(apart.make(seed).parts).not.toMatchObject([{ wrongs: [{ name: "doubled", value: 4 }] }]);
  });

  test("draws again where a wrong ranking is the right one", () => {
    const ranked = dieFamily((die) => [
      askRanking({
        id: "x",
        words: twice,
        lookAt,
        ends: { first: "first", last: "last" },
        candidates: [{ label: say`a` }, { label: say`b` }],
        mistakes: { doubled: die > 3 ? [0, 1] : [1, 0] },
      }),
    ]);
    for (const seed of seeds) {
      const [asked] = ranked.make(seed).parts;
      expect(asked?.kind === "order" && asked.wrongs.some(({ fits }) => fits(asked.right))).toBe(false);
    }
  });

  test("says of a count that nobody can tell two mistakes apart nothing", () => {
    const two = part({
      ...said,
      mistakes: {
        doubled: { title: "Doubled", explanation: say`Half of it.` },
        halved: { title: "Halved", explanation: say`Twice as much.` },
        lost: { title: "Lost", explanation: say`There is one.` },
      },
    });
    const mistakes = { doubled: 8, halved: 8, lost: 4 };
    const counted = dieFamily(() => [askCount({ id: "x", value: 4, words: two, lookAt, mistakes })]);
    expect(counted.make(1).parts).toMatchObject([{ wrongs: [] }]);
  });

  test("says once how exact an answer must be, at the first number that stands by itself", () => {
    const table: QuestionTable = { caption: "", columns: [[], []], rows: [{ head: [], cells: [field("x")] }] };
    const count = askCount({ id: "n", value: 2, words: plain, lookAt, mistakes: {} });
    const noted = (made: ReturnType<typeof dieFamily>) =>
      made.make(1).question.parts.flatMap(({ id, note }) => (note ? [id] : []));
    expect(noted(dieFamily((die) => [count, number("x", die), number("y", die)]))).toEqual(["x"]);
    expect(noted(dieFamily((die) => [number("x", die), number("y", die)], table))).toEqual(["y"]);
    expect(noted(dieFamily((die) => [number("x", die)], table))).toEqual(["x"]);
    expect(noted(dieFamily(() => [count]))).toEqual([]);
  });
});

describe("what does not hold together is refused", () => {
  const choice = (mistakes: readonly (undefined | "doubled")[]) =>
    askChoice({
      id: "x",
      words: twice,
      lookAt,
      candidates: mistakes.map((mistake) => ({ label: say`a`, ...(mistake ? { mistake } : {}) })),
    });
  const table: QuestionTable = { caption: "", columns: [[], []], rows: [{ head: [], cells: [field("z")] }] };
  const follows = { parts: ["y"], value: () => 1 };

  test.each([
    { name: "two parts of one name", made: dieFamily(() => [number("x", 1), number("x", 2)]), why: /same name/ },
    {
      name: "a number that follows from a later one",
      made: dieFamily(() => [
        askNumber({ id: "x", value: 1, words: plain, lookAt, mistakes: {}, follows }),
        number("y", 2),
      ]),
      why: /does not come before/,
    },
    { name: "a cell without its part", made: dieFamily(() => [number("x", 1)], table), why: /no part/ },
    { name: "a choice of two right options", made: dieFamily(() => [choice([undefined, undefined])]), why: /2 right/ },
    { name: "a choice without a right option", made: dieFamily(() => [choice(["doubled"])]), why: /0 right/ },
  ])("$name", ({ made, why }) => {
    expect(() => made.make(1)).toThrow(why);
  });
});

test("a mistake without words does not compile, and neither do words without their mistake", () => {
  // @ts-expect-error "halved" has no words
  askNumber({ id: "x", value: 1, words: twice, lookAt, mistakes: { doubled: 2, halved: 0.5 } });
  // @ts-expect-error "doubled" leads nowhere
  askNumber({ id: "x", value: 1, words: twice, lookAt, mistakes: {} });
  // @ts-expect-error a mistake that no other family knows needs a title
  expect(part({ ...said, mistakes: { doubled: say`Half of it.` } }).mistakes).toEqual({
    doubled: { title: undefined, explanation: say`Half of it.` },
  });
  expect(part({ ...said, mistakes: { "missing-two": say`Put it back.` } }).mistakes).toEqual({
    "missing-two": { title: "The 2 of the square is missing", explanation: say`Put it back.` },
  });
});
