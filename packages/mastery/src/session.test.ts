import { concepts } from "@nn/concepts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type History, nothingYet } from "./history.ts";
import { DAY } from "./memory.ts";
import { overview } from "./overview.ts";
import { session } from "./session.ts";
import { histories, LATER, mastered, past, START, twoEach, wrong } from "./testing/histories.ts";

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
