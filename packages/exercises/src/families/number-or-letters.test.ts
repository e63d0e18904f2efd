import { describe, expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { makeQuestion, solution } from "../exercise/ask.ts";
import { grade, preview } from "../exercise/grade.ts";
import { plainTextOf } from "../question/rich-text.ts";
import { chainByNudging } from "../testing/chain-by-nudging.ts";
import { seeds } from "../testing/variant.ts";

type Id = (typeof families)[number]["id"];

const toldTo = (id: Id, seed: number, part: string, answer: string) => {
  const verdict = grade(id, seed, { [part]: answer }).parts[part];
  if (verdict?.kind !== "incorrect") throw new Error(`${id} ${seed} ${part}: ${answer} is ${verdict?.kind}`);
  return { name: verdict.mistake?.name, explanation: plainTextOf(verdict.explanation) };
};

/** Formula parts whose right answer has letters in it. */
const inLetters = (id: Id, seed: number) =>
  makeQuestion(id, seed, "s").parts.filter(
    (part) => part.kind === "expression" && /[a-zσ]/.test(solution(id, seed).answers[part.id]?.plain ?? ""),
  );

/** The same where the figure shows the numbers with which a learner can work it out. */
function withNumbers(id: Id, seed: number) {
  const { figure } = makeQuestion(id, seed, "s");
  if (!figure?.showsValues) return [];
  const chain = chainByNudging(figure.network, figure.example);
  return inLetters(id, seed).map((part) => ({ part: part.id, chain, value: chain.quotient(plainTextOf(part.label)) }));
}

const asking = families.flatMap(({ id }) =>
  seeds.slice(0, 12).some((seed) => inLetters(id, seed).length > 0) ? [{ id }] : [],
);
const showing = asking.filter(({ id }) => withNumbers(id, 0).length > 0);

test("there are numbers where letters are asked for in one family at least", () => {
  expect(showing.map(({ id }) => id)).toContain("cost-slope");
});

test.each(showing)("a right number where $id asks for letters is told to be one", ({ id }) => {
  for (const seed of seeds)
    for (const { part, value } of withNumbers(id, seed))
      for (const digits of [3, 6])
        expect(toldTo(id, seed, part, value.toPrecision(digits)).name, `seed ${seed}, ${part}`).toBe(
          "number-for-letter",
        );
});

test.each(asking)("no number is right where $id asks for letters, and that is told where no mistake is", ({ id }) => {
  for (const seed of seeds.slice(0, 12))
    for (const { id: part } of inLetters(id, seed))
      for (const number of ["17.3", "-0.37", "2*3+1"]) {
        const { name, explanation } = toldTo(id, seed, part, number);
        expect(name ?? explanation).toMatch(
          /a number alone, and here a formula with letters is asked for\.$|^[a-z-]+$/,
        );
      }
});

describe("a number in the place of a letter", () => {
  const two = (a: number | string, y: number | string) => `2(${a} - (${y}))`;

  test("is named wherever it stands, and which letter it stands for is said", () => {
    for (const seed of seeds)
      for (const { part, chain } of withNumbers("cost-slope", seed)) {
        const [a, y] = ["a^(L)", "y"].map(chain.value).map((value) => Number(value.toFixed(3))) as [number, number];
        expect(toldTo("cost-slope", seed, part, two(a, y)).name).toBe("number-for-letter");
        expect(toldTo("cost-slope", seed, part, two(a, "y")).name).toBe("number-for-letter");
        // Without a target of 0 the answer is the same as without any target, which has a name already.
        if (y !== 0) expect(toldTo("cost-slope", seed, part, two("a", y)).name).toBe("number-for-letter");
        expect(toldTo("cost-slope", seed, part, two(a + 1, "y")).name).not.toBe("number-for-letter");
        expect(toldTo("cost-slope", seed, part, two(y, a)).name).not.toBe("number-for-letter");
      }
  });
});

describe("letters where a number is asked for", () => {
  test.each([
    { family: "cost-slope", part: "number", answer: "2(a-y)", word: "a" },
    { family: "last-weight-number", part: "number", answer: "2(a-y)a(1-a)", word: "a" },
    { family: "one-step", part: "weight", answer: "0.5-n*2", word: "n" },
  ] as const)("$answer in $family is not marked, and says that a number is asked for", (asked) => {
    const { family, part, answer, word } = asked;
    const why = `Here a number is asked for. Put in the number that “${word}” stands for.`;
    expect(preview(family, 0, part, answer)).toMatchObject({ kind: "unreadable", why });
    expect(grade(family, 0, { [part]: answer })).toMatchObject({
      counts: false,
      parts: { [part]: { kind: "unreadable", why } },
    });
  });

  test("a word is told to be no number, and one that means a number is offered", () => {
    expect(preview("cost-slope", 0, "number", "nearly 3")).toMatchObject({
      why: "Here a number is asked for, and “nearly” is none.",
    });
    expect(preview("cost-slope", 0, "number", "two")).toMatchObject({ kind: "unreadable", suggestion: "2" });
  });
});
