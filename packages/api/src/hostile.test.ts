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

/** Within every limit of the reader, and long to mark. */
const SLOW =
  "ln(1+1/(1+(((sqrt(sqrt((e^(((((σ'(e^(e^((1/(1+σ'(((sqrt(σ(ln(1+ln(1+(σ'(σ(((ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))+y)*(ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))-1))^2))+y)*(σ'(σ(((ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))+y)*(ln(1+sqrt(σ(e^(e^(e^(e^(y)))))+1))-1))^2))-1))))+1))^2+y)*(1-1))))^2))))^2)^2+y)*(1-1)+y)*(1-1)))^2+1)+1)+y)*(1-1))^2)^2))";

test("a batch of answers that are slow to mark lets others in between two of them", { retry: 2 }, async () => {
  await someone.mutate("learner.begin");
  const { token } = (await someone.query("exercise.next", { family: "weight-before" })).data;
  const calls = Array.from({ length: 10 }, () => ({ id: uuidv7(), token, answers: { whole: SLOW } }));
  const batch = () =>
    someone.mutate(`${calls.map(() => "exercise.submit").join(",")}?batch=1`, Object.fromEntries(calls.entries()));
  await batch();
  let isOver = false;
  let last = performance.now();
  const gaps: number[] = [];
  const beat = () => {
    gaps.push(performance.now() - last);
    last = performance.now();
    if (!isOver) setImmediate(beat);
  };
  setImmediate(beat);
  const reply = await batch();
  isOver = true;
  expect(reply.body).toHaveLength(10);
  // Ten answers in one go would be nearly all of the work.
  const work = gaps.filter((ms) => ms > 2).reduce((sum, ms) => sum + ms, 0);
  expect(Math.max(...gaps)).toBeLessThan(work / 2);
});
