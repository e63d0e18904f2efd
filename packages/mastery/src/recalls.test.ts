import fc from "fast-check";
import { expect, test } from "vitest";
import { type History, nothingYet, type PastRecall } from "./history.ts";
import { DAY } from "./memory.ts";
import { overview } from "./overview.ts";
import { recallsDue, recallsIn } from "./recalls.ts";
import { session } from "./session.ts";
import { suggest } from "./suggest.ts";
import { histories, LATER, START, twoEach } from "./testing/histories.ts";

const said = (question: string, isRight: boolean, day: number): PastRecall => ({
  question,
  isRight,
  at: START + day * DAY,
});
const after = (...recalls: readonly PastRecall[]): History => ({ ...nothingYet, recalls });
const always = () => true;
const dueOn = (history: History, day: number) =>
  recallsDue(history, START + day * DAY, always).map(({ question }) => question);

test("what was never said does not come back, and neither does what was said today", () => {
  expect(dueOn(nothingYet, 100)).toEqual([]);
  expect(dueOn(after(said("a#one", true, 0), said("a#two", false, 0)), 0)).toEqual([]);
});

test("what went wrong comes back the next day, what was right a few days later", () => {
  const history = after(said("a#wrong", false, 0), said("a#right", true, 0));
  expect(dueOn(history, 1)).toEqual(["a#wrong"]);
  expect(dueOn(history, 3)).toEqual(["a#wrong", "a#right"]);
});

test("each time it is right it stays away longer", () => {
  const waits: number[] = [];
  let recalls: readonly PastRecall[] = [said("a#one", true, 0)];
  for (let time = 0; time < 4; time++) {
    const [standing] = recallsIn(after(...recalls), START);
    if (!standing) throw new Error("it was said");
    waits.push(standing.dueAt - standing.lastAt);
    recalls = [...recalls, { question: "a#one", isRight: true, at: standing.dueAt }];
  }
  expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
  expect(new Set(waits).size).toBe(waits.length);
});

test("three come back at most, those that fade soonest, and none that the course no longer asks", () => {
  const history = after(said("a#gone", false, 0), ...["p", "q", "r", "s"].map((id, day) => said(`a#${id}`, true, day)));
  const due = recallsDue(history, START + 100 * DAY, (question) => question !== "a#gone");
  expect(due.map(({ question }) => question)).toEqual(["a#p", "a#q", "a#r"]);
});

test("neither what is said back nor a guess is a mark: what is known, suggested and due stays as it is", () => {
  const recall = fc.record({ question: fc.string(), isRight: fc.boolean(), at: fc.integer({ min: 0, max: LATER }) });
  const guess = fc.record({ about: fc.string(), isClose: fc.boolean(), at: fc.integer({ min: 0, max: LATER }) });
  fc.assert(
    fc.property(histories, fc.array(recall), fc.array(guess), (history, recalls, guesses) => {
      const more = { ...history, recalls, guesses };
      expect(overview(more, LATER, twoEach)).toEqual(overview(history, LATER, twoEach));
      expect(suggest(more, LATER, twoEach)).toEqual(suggest(history, LATER, twoEach));
      expect(session(more, LATER, twoEach)).toEqual(session(history, LATER, twoEach));
    }),
  );
});
