import { expect, test } from "vitest";
import { evidenceIn } from "./evidence.ts";
import { formFor } from "./form-for.ts";
import type { MarkedAttempt } from "./notebook.ts";
import { overview } from "./overview.ts";
import { attempt, past, START, twoEach, wrong } from "./testing/histories.ts";

const HOUR = 60 * 60 * 1000;
const inTurn = (attempts: readonly MarkedAttempt[]) =>
  past(attempts.map((each, hour) => ({ ...each, at: START + hour * HOUR })));
const asked = (attempts: readonly MarkedAttempt[], family = "cost-1") =>
  formFor(inTurn(attempts), START, twoEach, family as Parameters<typeof formFor>[3]);

const met = attempt("derivative-1");
let made = 0;
const seed = (form: string) => `${++made}~${form}`;
const one = (change: Partial<MarkedAttempt> = {}) => attempt("cost-1", { seed: seed("one-step-left"), ...change });
const two = (change: Partial<MarkedAttempt> = {}) => attempt("cost-1", { seed: seed("two-steps-left"), ...change });
const whole = () => attempt("cost-1");
const missed = (form?: string) => wrong("cost-1", form ? { seed: seed(form) } : {});

test.each<{ name: string; done: readonly MarkedAttempt[]; next: ReturnType<typeof formFor> }>([
  { name: "of somebody who has done nothing, the whole is asked", done: [], next: "whole" },
  { name: "a new family of a new idea begins with a worked example", done: [met], next: "one-step-left" },
  { name: "a step done leaves two", done: [met, one()], next: "two-steps-left" },
  { name: "two steps done leave the whole", done: [met, one(), two()], next: "whole" },
  { name: "the whole stays whole", done: [met, one(), two(), whole()], next: "whole" },
  { name: "a step done with hints is asked once more", done: [met, one({ hints: 1 })], next: "one-step-left" },
  { name: "a step copied from the solution too", done: [met, one({ solutionSeen: true })], next: "one-step-left" },
  { name: "one wrong answer changes nothing", done: [met, one(), missed("two-steps-left")], next: "two-steps-left" },
  {
    name: "two in a row lead back to one step",
    done: [met, one(), missed("two-steps-left"), missed("two-steps-left")],
    next: "one-step-left",
  },
  {
    name: "from the whole one goes back to one step, too",
    done: [met, missed(), missed()],
    next: "one-step-left",
  },
  {
    name: "and from there, when it went well, to the whole",
    done: [met, missed(), missed(), one()],
    next: "whole",
  },
  { name: "who asked for the whole and did it stays there", done: [met, whole()], next: "whole" },
  { name: "who missed the whole once may try again", done: [met, missed()], next: "whole" },
  { name: "what comes right between begins the count anew", done: [met, missed(), whole(), missed()], next: "whole" },
])("$name", ({ done, next }) => {
  expect(asked(done)).toBe(next);
});

test("an idea shown in one family is asked whole in the next, unless it went wrong since", () => {
  expect(asked([met, attempt("cost-2")])).toBe("whole");
  expect(asked([met, attempt("cost-2"), wrong("cost-2")])).toBe("one-step-left");
});

test("another try at the same variant moves nothing", () => {
  const again = one();
  expect(asked([met, again, { ...again, id: "later" }])).toBe("two-steps-left");
  const twice = [1, 2].map((n) => wrong("cost-1", { id: `n${n}`, seed: "5" }));
  expect(asked([met, ...twice])).toBe("whole");
  expect(asked([met, missed(), ...twice])).toBe("one-step-left");
});

test("a right answer with steps shown is weaker than a whole one: hard, and the family is not shown by it", () => {
  const history = inTurn([one(), two()]);
  expect(evidenceIn(history, twoEach).map(({ grade }) => grade)).toEqual(["hard", "hard"]);
  const cost = overview(history, START + 2 * HOUR, twoEach).find(({ concept }) => concept === "cost");
  expect(cost).toMatchObject({ state: "learning", why: { kind: "families", shownIn: 0, needed: 2 } });
});
