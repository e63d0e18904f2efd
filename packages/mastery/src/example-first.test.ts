import type { FamilyId } from "@nn/exercises";
import { expect, test } from "vitest";
import { isExampleFirst } from "./example-first.ts";
import type { MarkedAttempt } from "./notebook.ts";
import { attempt, past, START, twoEach, wrong } from "./testing/histories.ts";

const HOUR = 60 * 60 * 1000;
const isAsked = (done: readonly MarkedAttempt[], family = "cost-1") =>
  isExampleFirst(
    past(done.map((each, hour) => ({ ...each, at: START + hour * HOUR }))),
    START,
    twoEach,
    family as FamilyId,
  );

const right = (change: Partial<MarkedAttempt> = {}) => attempt("cost-1", change);
const missed = (change: Partial<MarkedAttempt> = {}) => wrong("cost-1", change);

test.each<{ name: string; done: readonly MarkedAttempt[]; is: boolean }>([
  { name: "nobody reads an example before the first try", done: [], is: false },
  { name: "one wrong answer asks for none: what was said of it may be enough", done: [missed()], is: false },
  { name: "two in a row ask for one", done: [missed(), missed()], is: true },
  { name: "and so does each that follows them", done: [missed(), missed(), missed(), missed()], is: true },
  { name: "what comes right between begins the count anew", done: [missed(), right(), missed()], is: false },
  { name: "what comes right in the end needs none", done: [missed(), missed(), right()], is: false },
  { name: "what comes right with a hint neither", done: [missed(), missed(), right({ hints: 1 })], is: false },
  { name: "what was known and is lost asks for one", done: [right(), missed(), missed()], is: true },
  {
    name: "two tries at one variant are one",
    done: [missed({ seed: "5", id: "a" }), missed({ seed: "5", id: "b" })],
    is: false,
  },
  {
    name: "what was copied from the solution changes nothing",
    done: [missed(), missed(), right({ solutionSeen: true })],
    is: true,
  },
])("$name", ({ done, is }) => {
  expect(isAsked(done)).toBe(is);
});

test("what goes wrong in one family asks for no example in another", () => {
  expect(isAsked([missed(), missed()], "cost-2")).toBe(false);
});
