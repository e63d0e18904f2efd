import { type ConceptId, concepts, prerequisitesOf } from "@nn/concepts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type History, nothingYet } from "./history.ts";
import { DAY } from "./memory.ts";
import type { MarkedAttempt } from "./notebook.ts";
import { overview } from "./overview.ts";
import { suggest } from "./suggest.ts";
import { attempt, histories, LATER, mastered, past, START, twoEach, wrong } from "./testing/histories.ts";

const said = (history: History, now = START, reading?: ConceptId) =>
  suggest(history, now, twoEach, { reading }).map(({ family, reason }) => `${family}: ${reason.kind}`);

test("the beginning is what builds on nothing", () => {
  expect(said(nothingYet)).toEqual(["derivative-1: next", "weighted-sum-1: next"]);
  expect(suggest(nothingYet, START, twoEach)[0]?.reason).toEqual({ kind: "next", after: [] });
});

test("a concept that has been met opens those that build on it", () => {
  const history = past(mastered(["derivative", "weighted-sum"]));
  expect(said(history)).toEqual(["chain-rule-1: next", "activation-1: next", "weight-slope-1: next"]);
  expect(suggest(history, START, twoEach).at(-1)?.reason).toEqual({
    kind: "next",
    after: ["derivative", "weighted-sum"],
  });
});

test("the chapter being read comes first, whatever is still missing for it", () => {
  expect(said(nothingYet, START, "cost-slope")[0]).toBe("cost-slope-1: reading");
});

test("but not while what it builds on has just gone wrong", () => {
  const history = past([...mastered(["weighted-sum"]), wrong("derivative-1")]);
  expect(said(history, START, "chain-rule")[0]).toBe("derivative-1: mistake");
  expect(said(history, START, "activation")[0]).toBe("activation-1: reading");
});

test("nor while what it builds on is only begun", () => {
  const basis = [...mastered(["weighted-sum"]), attempt("derivative-1")];
  expect(said(past(basis), START, "chain-rule")[0]).toBe("derivative-2: begun");
  expect(said(past([...basis, attempt("derivative-2")]), START, "chain-rule")[0]).toBe("chain-rule-1: reading");
});

test("a mistake comes before what is due, with its family and its name", () => {
  const history = past([...mastered(["derivative"]), wrong("weighted-sum-2", { at: START + 30 * DAY })]);
  const [first, second] = suggest(history, START + 30 * DAY, twoEach);
  expect(first).toMatchObject({ family: "weighted-sum-2", reason: { kind: "mistake", mistake: "missing-two" } });
  expect(second).toMatchObject({ concept: "derivative", reason: { kind: "due" } });
});

test("what a mistake builds on comes before it, if it was never met", () => {
  const suggestions = suggest(past([wrong("cost-slope-1")]), START, twoEach);
  expect(suggestions.slice(0, 2)).toMatchObject([
    { concept: "derivative", reason: { kind: "prerequisite", of: "cost-slope" } },
    { concept: "cost-slope", reason: { kind: "mistake" } },
  ]);
});

test("after one wrong answer, what it builds on comes first as long as it is begun only", () => {
  const history = past([attempt("derivative-1"), ...mastered(["weighted-sum"]), wrong("chain-rule-1")]);
  expect(said(history).slice(0, 2)).toEqual(["derivative-2: prerequisite", "chain-rule-1: mistake"]);
  const known = past([...mastered(["derivative", "weighted-sum"]), wrong("chain-rule-1")]);
  expect(said(known)[0]).toBe("chain-rule-1: mistake");
});

test("what went wrong three times in a row rests until tomorrow, and what it builds on is looked at first", () => {
  const basis = [attempt("derivative-1"), ...mastered(["weighted-sum"])];
  const threeWrong = [1, 2, 3].map((minute) => wrong("chain-rule-1", { at: START + minute * 60_000 }));
  const history = past([...basis, ...threeWrong]);
  const tonight = suggest(history, START + DAY / 24, twoEach);
  expect(tonight[0]).toMatchObject({ concept: "derivative", reason: { kind: "prerequisite", of: "chain-rule" } });
  expect(tonight.at(-1)).toMatchObject({ concept: "chain-rule", reason: { kind: "mistake" } });
  const tomorrow = suggest(history, START + DAY, twoEach);
  expect(tomorrow.slice(0, 2).map(({ concept }) => concept)).toEqual(["derivative", "chain-rule"]);
});

test("a family that went wrong twice in a row gives way to another of its concept", () => {
  const after = (times: number) => {
    const all = Array.from({ length: times }, (_, minute) => wrong("derivative-1", { at: START + minute * 60_000 }));
    return suggest(past(all), START + DAY / 24, twoEach)[0]?.family;
  };
  expect([after(1), after(2)]).toEqual(["derivative-1", "derivative-2"]);
});

test("what went wrong twice in a row is to be read before it is tried again, until it goes well", () => {
  const after = (...verdicts: readonly string[]) =>
    suggest(
      past(verdicts.map((verdict, minute) => attempt("derivative-1", { verdict, at: START + minute * 60_000 }))),
      START + DAY / 24,
      twoEach,
    ).find(({ concept }) => concept === "derivative")?.readFirst;
  expect(after("incorrect")).toBeUndefined();
  expect(after("incorrect", "incorrect")).toBe(true);
  expect(after("incorrect", "incorrect", "correct")).toBeUndefined();
});

test("so is what went wrong twice in a family that never went well, whatever came right between", () => {
  const after = (...done: readonly MarkedAttempt[]) => {
    const inTurn = done.map((each, minute) => ({ ...each, at: START + minute * 60_000 }));
    return suggest(past(inTurn), START + DAY / 24, twoEach).find(({ concept }) => concept === "derivative")?.readFirst;
  };
  const [slip, other, helped] = [wrong("derivative-1"), attempt("derivative-2"), attempt("derivative-1", { hints: 1 })];
  expect(after(slip, other)).toBeUndefined();
  expect(after(slip, helped, wrong("derivative-1"), other)).toBe(true);
  expect(
    after(slip, helped, wrong("derivative-1"), other, attempt("derivative-1"), wrong("derivative-2")),
  ).toBeUndefined();
});

test("what goes well step by step is not to be read again", () => {
  const steps = ["one-step-left", "two-steps-left"].map((form, at) => attempt("cost-1", { seed: `${at}~${form}` }));
  const [cost] = suggest(past(steps), START + DAY / 24, twoEach).filter(({ concept }) => concept === "cost");
  expect(cost).toMatchObject({ reason: { kind: "begun" } });
  expect(cost?.readFirst).toBeUndefined();
});

test("a wrong answer to what it builds on does not count as having met it", () => {
  const history = past([wrong("derivative-1"), ...mastered(["weighted-sum"])]);
  expect(said(history)).toEqual(["derivative-1: mistake", "activation-1: next"]);
});

test("families take turns: first the one not shown yet, then the one seen longer ago", () => {
  const after = (families: readonly string[]) => {
    const attempts = families.map((family, i) => attempt(family, { at: START + i * 60_000 }));
    return suggest(past(attempts), START + 40 * DAY, twoEach).find(({ concept }) => concept === "derivative")?.family;
  };
  expect(after(["derivative-1"])).toBe("derivative-2");
  expect(after(["derivative-1", "derivative-2"])).toBe("derivative-1");
  expect(after(["derivative-2", "derivative-1"])).toBe("derivative-2");
});

test("a learner who knows a late concept is not sent back to the beginning", () => {
  const suggestions = suggest(past(mastered(["weight-gradient"])), START, twoEach);
  const order = suggestions.map(({ concept }) => concept);
  expect(order.indexOf("bias-gradient")).toBeGreaterThanOrEqual(0);
  expect(order.indexOf("bias-gradient")).toBeLessThan(order.indexOf("derivative"));
});

test("a concept without exercises is never suggested and never in the way", () => {
  const catalogue = twoEach.filter(({ concept }) => concept !== "derivative");
  const order = suggest(nothingYet, START, catalogue).map(({ concept }) => concept);
  expect(order).toEqual(["chain-rule", "weighted-sum"]);
});

test("nothing new is suggested before what it builds on, unless it is being read", () => {
  const reading = fc.option(fc.constantFrom(...concepts.map(({ id }) => id)), { nil: undefined });
  fc.assert(
    fc.property(histories, reading, (history, chapter) => {
      const all = overview(history, LATER, twoEach);
      const stateOf = (id: ConceptId) => all.find(({ concept }) => concept === id)?.state;
      const untouched = (id: ConceptId) => stateOf(id) === "new";
      const isImplied = (id: ConceptId) =>
        all.some(
          ({ concept, state }) => (state === "known" || state === "due") && prerequisitesOf(concept).includes(id),
        );
      for (const { concept } of suggest(history, LATER, twoEach, { reading: chapter })) {
        if (concept === chapter || !untouched(concept)) continue;
        expect(prerequisitesOf(concept).filter((id) => untouched(id) && !isImplied(id))).toEqual([]);
      }
    }),
  );
});

test("each concept is suggested once, with a family of its own, and there is always something unless all is known", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const suggestions = suggest(history, LATER, twoEach);
      expect(new Set(suggestions.map(({ concept }) => concept)).size).toBe(suggestions.length);
      for (const { family, concept } of suggestions)
        expect(twoEach.find(({ id }) => id === family)?.concept).toBe(concept);
      const isAllKnown = overview(history, LATER, twoEach).every(({ state }) => state === "known");
      expect(suggestions.length > 0).toBe(!isAllKnown);
    }),
  );
});

test("everything that is due is suggested", () => {
  fc.assert(
    fc.property(histories, (history) => {
      const due = overview(history, LATER, twoEach).filter(({ state }) => state === "due");
      const suggested = suggest(history, LATER, twoEach).filter(({ reason }) => reason.kind === "due");
      expect(suggested.map(({ concept }) => concept).toSorted()).toEqual(due.map(({ concept }) => concept).toSorted());
    }),
  );
});
