import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { rightAnswersTo } from "../testing/right-answers.ts";
import { openSite, type Site } from "../testing/site.ts";
import { type Visitor, visitor } from "../testing/visitor.ts";

let site: Site;
let alice: Visitor;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  alice = visitor(site);
});

const next = async (family: string, input: object = {}) =>
  (await alice.query("exercise.next", { family, ...input })).data;
const leftIn = ({ worked }: { worked?: { left: number } }) => worked?.left ?? "whole";

async function submit(token: string, answers: Record<string, string>) {
  const id = uuidv7();
  return { id, ...(await alice.mutate("exercise.submit", { id, token, answers })) };
}

/** Answers a fresh variant rightly, and says how much of it was left. */
async function solve(family: string) {
  const question = await next(family);
  const { status, data } = await submit(question.token, await rightAnswersTo(site, question.token));
  expect([status, data.grading.overall]).toEqual([200, "correct"]);
  return leftIn(question);
}

test("a newcomer is asked the whole; then a new family comes with one step left, with two, and whole", async () => {
  expect(await solve("one-step")).toBe("whole");
  const three = [await solve("chain-warm-up"), await solve("chain-warm-up"), await solve("chain-warm-up")];
  expect(three).toEqual([1, 2, "whole"]);
  expect(leftIn(await next("chain-warm-up"))).toBe("whole");
});

test("whoever wants the whole thing gets it, and whoever wants a worked example too", async () => {
  await solve("one-step");
  expect(leftIn(await next("chain-warm-up", { form: "whole" }))).toBe("whole");
  expect(
    leftIn(
      await visitor(site)
        .query("exercise.next", { family: "chain-warm-up", form: "two-steps-left" })
        .then(({ data }) => data),
    ),
  ).toBe(2);
  expect((await alice.query("exercise.next", { family: "last-weight", form: "half" })).status).toBe(400);
});

test("what is shown cannot be answered, and the form cannot be changed in the token", async () => {
  const { token, parts, worked } = await next("chain-warm-up", { form: "one-step-left" });
  expect(parts.map(({ id }: { id: string }) => id)).toEqual(["whole"]);
  expect(worked.lines.length).toBeGreaterThan(1);
  expect((await submit(token, { outer: "u" })).status).toBe(400);
  expect((await submit(token.replace(".one-step-left", ""), { whole: "1" })).status).toBe(400);
  expect((await submit(token.replace("one-step", "two-steps"), { whole: "1" })).status).toBe(400);
});

test("an answer with steps shown is marked again as it was asked, and does not make the family done", async () => {
  const { token } = await next("last-weight-number", { form: "one-step-left" });
  const right = await rightAnswersTo(site, token);
  const { id, data } = await submit(token, { number: String(Number(right.number) / 2) });
  expect(data.grading.parts.number.mistake.name).toBe("missing-two");
  const { question, answers } = (await alice.query("practice.reopen", { attempt: id })).data;
  expect([leftIn(question), Object.keys(answers)]).toEqual([1, ["number"]]);
  expect((await alice.query("practice.notebook")).data[0]).toMatchObject({
    part: "number",
    title: expect.stringMatching(/2/),
  });

  await submit(token, right);
  const { families } = (await alice.query("progress.get")).data;
  expect(families).toContainEqual(expect.objectContaining({ id: "last-weight-number", correct: 1, unaided: 0 }));
});

test("a family whose solution does not go in steps is always whole, and so is one that asks for letters alone", async () => {
  for (const family of ["pick-paths", "last-weight"])
    expect(leftIn(await next(family, { form: "one-step-left" }))).toBe("whole");
});

const wrongTo = async (token: string) =>
  Object.fromEntries(Object.keys(await rightAnswersTo(site, token)).map((part) => [part, "123456"]));

/** Answers a fresh variant wrongly, and says whether one worked out stood before it. */
async function miss(family: string) {
  const { token, example } = await next(family);
  const { data } = await submit(token, await wrongTo(token));
  expect(data.grading.overall).toBe("incorrect");
  return example !== undefined;
}

test("a family too short to be met with steps shown comes with a whole one worked out, after two that went wrong", async () => {
  expect([await miss("one-step"), await miss("one-step")]).toEqual([false, false]);
  const question = await next("one-step");
  const { token, example, parts, prompt } = question;
  expect(leftIn(question)).toBe("whole");
  expect(example.parts.map(({ id }: { id: string }) => id)).toEqual(parts.map(({ id }: { id: string }) => id));
  expect(example.prompt).not.toEqual(prompt);
  const right = await rightAnswersTo(site, token);
  expect(Object.keys(example.solution.answers)).toEqual(Object.keys(right));
  expect(example.solution.answers).not.toMatchObject(
    Object.fromEntries(Object.entries(right).map(([part, plain]) => [part, { plain }])),
  );

  // It is another one's solution: what is answered after it is one's own.
  await submit(token, right);
  const { families } = (await alice.query("progress.get")).data;
  expect(families).toContainEqual(expect.objectContaining({ id: "one-step", correct: 1, unaided: 1 }));
  expect((await next("one-step")).example).toBeUndefined();
});

test("who goes back to one step has that for an example, and who asks for the whole gets nothing else", async () => {
  for (let i = 0; i < 3; i++) await miss("chain-warm-up");
  const question = await next("chain-warm-up");
  expect([leftIn(question), question.example]).toEqual([1, undefined]);
  for (let i = 0; i < 2; i++) await miss("one-step");
  expect((await next("one-step", { form: "whole" })).example).toBeUndefined();
});

test("a rule chosen before the numbers is kept by itself: right or wrong as its family says, and no mark", async () => {
  const { rule, taughtAt } = await next("sum-over-paths");
  expect(rule).toBe("several-paths");
  for (const chosen of ["one-path", "several-paths"])
    await alice.mutate("lesson.guess", {
      id: uuidv7(),
      about: taughtAt.address,
      said: { family: "sum-over-paths", rule: chosen },
    });
  const { rules, guesses, known, families } = (await alice.query("progress.get")).data;
  expect(rules).toEqual([{ family: "sum-over-paths", made: 2, right: 1 }]);
  expect([guesses, known, families]).toEqual([[], [], []]);
  expect((await next("sum-over-paths", { form: "one-step-left" })).rule).toBeUndefined();
});
