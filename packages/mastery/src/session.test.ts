import { concepts } from "@nn/concepts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type History, nothingYet } from "./history.ts";
import { DAY } from "./memory.ts";
import type { MarkedAttempt } from "./notebook.ts";
import { overview } from "./overview.ts";
import { session } from "./session.ts";
import { attempt, histories, LATER, mastered, past, START, twoEach, wrong } from "./testing/histories.ts";

const said = (history: History, now = START, catalogue = twoEach) =>
  session(history, now, catalogue).map(({ family, reason }) => `${family}: ${reason.kind}`);

test("the first session mixes the first two concepts", () => {
  // Three parts take 20 + 3 · 25 = 95 seconds, so three of these exercises fit into five minutes.
  expect(said(nothingYet)).toEqual(["derivative-1: next", "weighted-sum-1: next", "derivative-2: next"]);
});

test("there is room for more short exercises, but never more than eight", () => {
  const short = twoEach.map((family) => ({ ...family, parts: 0 }));
  const all = concepts.map(({ id }) => id);
  expect(session(past(mastered(all)), START + 60 * DAY, short)).toHaveLength(8);
});

test("due concepts come before fragile ones, and those before new ones", () => {
  const single = twoEach.map((family) => ({ ...family, parts: 1 }));
  const history = past([...mastered(["derivative", "chain-rule"]), wrong("weighted-sum-1", { at: START + 20 * DAY })]);
  expect(said(history, START + 20 * DAY, single).slice(0, 4)).toEqual([
    "derivative-1: due",
    "chain-rule-1: due",
    "weighted-sum-1: mistake",
    "derivative-2: due",
  ]);
});

test("what went wrong waits until what it builds on is known", () => {
  const basis = [attempt("derivative-1"), ...mastered(["weighted-sum"])];
  const inSession = (attempts: readonly MarkedAttempt[]) =>
    session(past([...attempts, wrong("chain-rule-1", { at: START + 60_000 })]), START + 120_000, twoEach).map(
      ({ concept }) => concept,
    );
  expect(inSession(basis)).toContain("derivative");
  expect(inSession(basis)).not.toContain("chain-rule");
  expect(inSession([...basis, attempt("derivative-2")])).toContain("chain-rule");
});

test("so does what is only begun, while what it builds on is only begun", () => {
  const begun = (basis: readonly MarkedAttempt[]) =>
    session(past([...basis, attempt("chain-rule-1")]), START + DAY / 24, twoEach)
      .filter(({ reason }) => reason.kind === "begun")
      .map(({ family }) => family);
  expect(begun([attempt("derivative-1")])).toEqual(["derivative-2", "derivative-1"]);
  expect(begun(mastered(["derivative"]))).toEqual(["chain-rule-2", "chain-rule-1"]);
  // Nothing says that somebody who began in the middle lacks what comes before it.
  expect(begun([])).toEqual(["chain-rule-2", "chain-rule-1"]);
});

test("what went wrong three times in a row and never well waits until all that it builds on is known", () => {
  const missed = [1, 2, 3].flatMap((minute) => [
    wrong("chain-rule-1", { at: START + minute * 60_000 }),
    attempt("chain-rule-2", { at: START + minute * 60_000 + 1 }),
  ]);
  const begun = (done: readonly MarkedAttempt[]) =>
    session(past([...done, ...missed]), START + DAY, twoEach).some(({ concept }) => concept === "chain-rule");
  expect(begun([])).toBe(false);
  expect(begun(mastered(["derivative"]))).toBe(true);
  // Who did one with steps shown is on the way.
  const shown = { seed: "7~one-step-left", at: START + 4 * 60_000 };
  expect(begun([attempt("chain-rule-1", shown)])).toBe(true);
});

test("a learner who knows everything repeats what fades soonest", () => {
  const early = concepts.slice(0, 4).map(({ id }) => id);
  const rest = concepts.slice(4).map(({ id }) => id);
  const history = past([...mastered(early, 0), ...mastered(rest, 1)]);
  expect(session(history, START + DAY, twoEach).map(({ reason }) => reason.kind)).toEqual([
    "refresh",
    "refresh",
    "refresh",
  ]);
  expect(early).toEqual(expect.arrayContaining(session(history, START + DAY, twoEach).map(({ concept }) => concept)));
});

test("a single exercise longer than a session still makes one", () => {
  const long = twoEach.map((family) => ({ ...family, parts: 20 }));
  expect(session(nothingYet, START, long)).toHaveLength(1);
});

test("without exercises there is no session", () => {
  expect(session(nothingYet, START, [])).toEqual([]);
});

test("a session is short, has no family twice, and takes due concepts first", () => {
  fc.assert(
    fc.property(
      histories,
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 7, maxLength: 7 }),
      (history, sizes) => {
        const catalogue = twoEach.map((family, i) => ({ ...family, parts: sizes[i % sizes.length] ?? 1 }));
        const items = session(history, LATER, catalogue);
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(8);
        expect(items.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(300);
        expect(new Set(items.map(({ family }) => family)).size).toBe(items.length);
        const isAnyDue = overview(history, LATER, catalogue).some(({ state }) => state === "due");
        expect(items[0]?.reason.kind === "due").toBe(isAnyDue);
        const begun = new Set(items.filter(({ reason }) => reason.kind === "next").map(({ concept }) => concept));
        expect(begun.size).toBeLessThanOrEqual(2);
      },
    ),
  );
});

/** Answers to one session after another, each with what chance says, as a learner's evening after evening. */
const evenings = fc.record({
  rights: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  gaps: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
  parts: fc.integer({ min: 0, max: 4 }),
});

test("evening after evening, no template comes twice in a row, and neighbours are of different concepts", () => {
  fc.assert(
    fc.property(evenings, ({ rights, gaps, parts }) => {
      const catalogue = twoEach.map((family) => ({ ...family, parts }));
      const attempts: MarkedAttempt[] = [];
      const [answered, neighbours]: [string[], boolean[]] = [[], []];
      let now = START;
      for (const gap of gaps) {
        now += (gap * DAY) / 3 + 60_000;
        const items = session(past(attempts), now, catalogue);
        items.forEach(({ family, concept }, at) => {
          const before = items[at - 1];
          if (before) neighbours.push(before.concept !== concept);
          const isRight = rights[answered.length % rights.length];
          attempts.push((isRight ? attempt : wrong)(family, { at: now + at * 1000 }));
          answered.push(family);
        });
      }
      expect(answered.filter((family, at) => family === answered[at - 1])).toEqual([]);
      expect(neighbours.filter((isOther) => isOther).length).toBeGreaterThanOrEqual(0.6 * neighbours.length);
    }),
  );
});

test("in any session of two concepts or more, neighbours are of different ones", () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 4 }), (history, parts) => {
      const catalogue = twoEach.map((family) => ({ ...family, parts }));
      const of = session(history, LATER, catalogue).map(({ concept }) => concept);
      if (new Set(of).size < 2) return;
      expect(of.filter((concept, at) => concept === of[at - 1])).toEqual([]);
    }),
  );
});

test("the family answered last does not come first, even where its concept has no other", () => {
  const single = twoEach.filter(({ id }) => !["derivative-2", "weighted-sum-2"].includes(id));
  const history = past([attempt("weighted-sum-1"), wrong("derivative-1", { at: START + 1 })]);
  const [first] = session(history, START + 2, single);
  expect(first?.family).not.toBe("derivative-1");
});
