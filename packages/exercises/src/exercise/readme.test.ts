import { expect, test } from "vitest";
import { grade, makeQuestion, preview, verifyToken } from "../server.ts";

test("the example of the README does what it says", () => {
  const question = makeQuestion("last-weight", 7, "secret");
  expect(question.parts.map(({ id }) => id)).toEqual(["sum", "slope", "cost", "whole"]);
  expect(verifyToken("secret", question.token)).toEqual({ family: "last-weight", seed: 7 });
  expect(preview("last-weight", 7, "sum", "a^(L-1)")).toMatchObject({ latex: "\\htmlClass{q-a}{a^{(L-1)}}" });
  const verdict = grade("last-weight", 7, { whole: "(a^L-y)σ'(z)a^(L-1)" }).parts.whole;
  expect(verdict).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
});
