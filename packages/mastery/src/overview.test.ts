import { concepts } from "@nn/concepts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nothingYet } from "./history.ts";
import { DAY } from "./memory.ts";
import { overview } from "./overview.ts";
import { attempt, histories, LATER, mastered, past, START, twoEach, wrong } from "./testing/histories.ts";

const of = (concept: string, history: Parameters<typeof overview>[0], now = START, catalogue = twoEach) => {
  const found = overview(history, now, catalogue).find((each) => each.concept === concept);
  if (!found) throw new Error(`no ${concept}`);
  return found;
};

test("a learner who has done nothing has everything ahead", () => {
  const all = overview(nothingYet, START, twoEach);
  expect(all.map(({ concept }) => concept)).toEqual(concepts.map(({ id }) => id));
  for (const { state, dueAt, retrievability, why } of all)
    expect({ state, dueAt, retrievability, why }).toEqual({
      state: "new",
      dueAt: null,
      retrievability: null,
      why: { kind: "untouched" },
    });
});

test("one family is not enough to know a concept that has two, however often it goes well", () => {
  const often = [0, 1, 2, 3].map((day) => attempt("cost-1", { at: START + day * DAY }));
  const cost = of("cost", past(often), START + 3 * DAY);
  expect(cost).toMatchObject({ state: "learning", why: { kind: "families", shownIn: 1, needed: 2 } });
  expect(cost.families).toEqual([
    {
      family: "cost-1",
      attempts: 4,
      right: 4,
      unaided: 4,
      missed: 0,
      lastAt: START + 3 * DAY,
      rung: { form: "whole", missed: 0, furthest: "whole" },
    },
    { family: "cost-2", attempts: 0, right: 0, unaided: 0, missed: 0, lastAt: null, rung: null },
  ]);
});

test("being right with help in the second family is not enough either", () => {
  const helped = past([attempt("cost-1"), attempt("cost-2", { hints: 1 })]);
  expect(of("cost", helped)).toMatchObject({ state: "learning", why: { kind: "families", shownIn: 1, needed: 2 } });
});

test("if there is one family, one is enough", () => {
  const catalogue = twoEach.filter(({ id }) => String(id) !== "cost-2");
  expect(of("cost", past([attempt("cost-1")]), START, catalogue).state).toBe("known");
});

test("a known concept comes due, and says since when", () => {
  const history = past(mastered(["cost"]));
  const fresh = of("cost", history);
  expect(fresh).toMatchObject({ state: "known", why: { kind: "fresh", until: fresh.dueAt } });
  const until = fresh.dueAt ?? 0;
  expect(of("cost", history, until - 1).state).toBe("known");
  expect(of("cost", history, until)).toMatchObject({ state: "due", why: { kind: "faded", since: until } });
});

test("a wrong answer makes it fragile, whatever went before, until something is right again", () => {
  const slipped = [...mastered(["cost"]), wrong("cost-1", { at: START + DAY })];
  expect(of("cost", past(slipped), START + DAY)).toMatchObject({
    state: "learning",
    why: { kind: "slipped", at: START + DAY, family: "cost-1" },
  });
  const mended = [...slipped, attempt("cost-2", { at: START + 2 * DAY })];
  expect(of("cost", past(mended), START + 2 * DAY).state).toBe("known");
});

test("a level begins a concept, but does not make it known if there are families to show it in", () => {
  const history = past([], [{ level: "one", concepts: ["cost"], at: START }]);
  expect(of("cost", history)).toMatchObject({ state: "learning", why: { kind: "families", shownIn: 0, needed: 2 } });
});

test("the order of a history changes nothing, not even among things of one moment", () => {
  const shuffled = fc.tuple(histories, fc.nat()).map(([history, seed]) => {
    const mixed = <T>(list: readonly T[]) => list.map((each, i) => ({ each, key: (i * 7_919 + seed) % 101 }));
    const inOrder = <T>(list: readonly T[]) =>
      mixed(list)
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each);
    return [history, { ...history, attempts: inOrder(history.attempts), wins: inOrder(history.wins) }] as const;
  });
  fc.assert(
    fc.property(shuffled, ([history, other]) => {
      expect(overview(other, LATER, twoEach)).toEqual(overview(history, LATER, twoEach));
    }),
  );
});

test("one more right answer never makes a due date earlier, nor a concept less known", () => {
  const rank = { new: 0, learning: 1, due: 2, known: 3 };
  fc.assert(
    fc.property(histories, fc.constantFrom(...twoEach), (history, { id, concept }) => {
      const before = of(concept, history, LATER);
      const after = of(concept, past([...history.attempts, attempt(id, { at: LATER })], history.wins), LATER);
      expect(after.dueAt ?? 0).toBeGreaterThanOrEqual(before.dueAt ?? 0);
      expect(rank[after.state]).toBeGreaterThanOrEqual(rank[before.state]);
    }),
  );
});

test("a known concept was right without help in two families", () => {
  let met = 0;
  fc.assert(
    fc.property(histories, ({ attempts, wins }) => {
      const all = overview(past([...mastered(["cost"]), ...attempts], wins), LATER, twoEach);
      const known = all.filter(({ state }) => state === "known" || state === "due");
      met += known.length;
      const shownIn = known.map(({ families }) => families.filter(({ unaided }) => unaided > 0).length);
      expect(shownIn.filter((count) => count < 2)).toEqual([]);
    }),
  );
  // Chance alone rarely produces one.
  expect(met).toBeGreaterThan(0);
});

test("one right answer is due a day and a half later", () => {
  expect(of("cost", past([attempt("cost-1")])).dueAt).toBe(START + 1.5 * DAY);
});
