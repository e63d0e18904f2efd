import { hostile } from "@nn/algebra/corpus";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "./testing/site.ts";
import { type Reply, type Visitor, visitor } from "./testing/visitor.ts";

let site: Site;
let someone: Visitor;
beforeAll(async () => {
  site = await openSite();
  someone = visitor(site);
});
afterAll(() => site.close());

/** For each family, a quantity that takes the place of the corpus's x, so that more of the corpus can be read. */
const families = [
  { family: "last-weight", part: "whole", name: "w^L" },
  { family: "last-weight-number", part: "number", name: "2" },
  { family: "activation-slope", part: "slope", name: "z" },
  { family: "power-derivative", part: "slope", name: "x" },
];

/** Answered in words for people: 200, or a refusal that says what to change, never a failure of ours. */
function answered(reply: Reply): boolean {
  if (reply.status === 200) return true;
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.status).toBeLessThan(500);
  expect(reply.error?.message.length).toBeGreaterThan(10);
  return false;
}

describe.each(families)("hostile answers to $family", ({ family, part, name }) => {
  let token: string;
  beforeAll(async () => {
    token = (await someone.query("exercise.next", { family })).data.token;
  });

  const texts = [...new Set([...hostile, ...hostile.map((text) => text.replaceAll("x", name))])];
  test.each(texts.map((text) => [text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text, text]))(
    "%s",
    async (_, answer) => {
      const preview = await someone.query("exercise.preview", { token, part, answer });
      const submit = await someone.mutate("exercise.submit", { id: uuidv7(), token, answers: { [part]: answer } });
      if (!answered(preview) || !answered(submit)) return;
      expect(["read", "empty", "unreadable"]).toContain(preview.data.kind);
      const verdict = submit.data.grading.parts[part];
      if (preview.data.kind === "empty") expect(verdict).toBeUndefined();
      // Whether a number has a value shows only when it is worked out, so a preview may read one that has none.
      else if (preview.data.kind === "unreadable") expect(verdict.kind).toBe("unreadable");
      else expect(["correct", "incorrect", "unreadable", "undecided"]).toContain(verdict.kind);
      if (verdict?.kind === "unreadable") {
        expect(verdict.why.length).toBeGreaterThan(10);
        expect(submit.data.grading.counts).toBe(false);
      }
    },
  );
});
