import { expect, test } from "vitest";
import { comingBack } from "./coming-back.ts";

const questions = ["downhill#where-it-points", "downhill#one-step", "downhill#rising-cost"];
const said = (...dates: readonly string[]) => ({
  recalls: dates.map((dueAt, index) => ({ question: questions[index] ?? "", dueAt })),
});
const NOW = "2026-05-02T12:00:00.000Z";
const [BEFORE, SOON, LATER] = ["2026-05-01T09:00:00.000Z", "2026-05-02T20:00:00.000Z", "2026-05-06T09:00:00.000Z"];

test("questions come back once all of them have been said", () => {
  expect(comingBack(questions, undefined, NOW)).toBeUndefined();
  expect(comingBack(questions, said(SOON, LATER), NOW)).toBeUndefined();
});

test("the first of them says when", () => {
  expect(comingBack(questions, said(LATER, SOON, LATER), NOW)).toEqual({ due: 0, first: SOON });
});

test("what was due before is due now, and not again some time ago", () => {
  expect(comingBack(questions, said(BEFORE, LATER, NOW), NOW)).toEqual({ due: 2, first: BEFORE });
});
