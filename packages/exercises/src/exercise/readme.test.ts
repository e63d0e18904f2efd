import { expect, test } from "vitest";
import { grade, makeQuestion, preview, seedOf, signToken, verifyToken } from "../server.ts";

test("the example of the README does what it says", () => {
  const ticket = { family: "last-weight", id: "a1B2c3D4e5F6g7H8", owner: "a learner", madeAt: 0 } as const;
  const token = signToken("secret", ticket);
  const question = makeQuestion("last-weight", seedOf("secret", ticket), token);
  expect(question.parts.map(({ id }) => id)).toEqual(["sum", "slope", "cost", "whole"]);
  const shown = verifyToken("secret", question.token);
  expect(shown).toMatchObject({ family: "last-weight", id: ticket.id });
  expect(shown?.isOf("a learner")).toBe(true);
  expect(preview("last-weight", 7, "sum", "a^(L-1)")).toMatchObject({ latex: "\\htmlClass{q-a}{a^{(L-1)}}" });
  const verdict = grade("last-weight", 7, { whole: "(a^L-y)σ'(z)a^(L-1)" }).parts.whole;
  expect(verdict).toMatchObject({ kind: "incorrect", mistake: { name: "missing-two" } });
});
