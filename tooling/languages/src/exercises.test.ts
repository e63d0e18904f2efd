import { type FamilyId, families, type QuestionPart } from "@nn/exercises";
import { grade, hint, makeQuestion, solution } from "@nn/exercises/server";
import { expect, test } from "vitest";
import { isEnglish } from "./english.ts";

// The catalogues of this package's tests come in the pseudo-language: see vitest.config.ts.

const SEEDS = 12;

/** What is no prose: formulas, ids, the token. */
const DATA = new Set([
  "tex",
  "plain",
  "latex",
  "insert",
  "id",
  "family",
  "concept",
  "address",
  "taughtAt",
  "token",
  "kind",
  "figure",
  "joint",
]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => (DATA.has(key) ? [] : textsIn(held)));
}

/** Answers that bring a part to say what it has to say: right, wrong, unreadable, too long. */
function answersTo({ kind }: QuestionPart, right: string): readonly string[] {
  if (kind === "expression" || kind === "number") return [right, "123.4", "2*(", "1/0", `${right}·q`];
  return [right, "", right.split(" ").toReversed().join(" "), "0"];
}

function saidBy(family: FamilyId, seed: number): readonly string[] {
  const question = makeQuestion(family, seed, "secret");
  const solved = solution(family, seed);
  const verdicts = question.parts.flatMap((part) => {
    const right = solved.answers[part.id]?.plain ?? "";
    return answersTo(part, right).map((answer) => grade(family, seed, { [part.id]: answer }).parts);
  });
  const hints = question.parts.flatMap(({ id }) => ([1, 2, 3] as const).map((step) => hint(family, seed, id, step)));
  return textsIn([question, solved.lines, verdicts, hints]);
}

/** Leaves out names of mistakes, quantities to look at, and how a formula was read. */
const withoutIds = (texts: readonly string[]) =>
  texts.filter((text) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(text) && !text.includes("\\"));

test.each(families.map(({ id }) => id))("%s says nothing that stands in no catalogue", (family) => {
  const all = Array.from({ length: SEEDS }, (_, seed) => saidBy(family, seed + 1)).flat();
  expect([...new Set(withoutIds(all))].filter(isEnglish)).toEqual([]);
});
