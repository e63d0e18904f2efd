import { course } from "@nn/course";
import { uuidv7 } from "uuidv7";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
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
afterEach(() => vi.useRealTimers());

const DAY_MS = 24 * 60 * 60 * 1000;
const daysLater = (days: number) => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * DAY_MS });

/** A question of the course, by its place in it. */
function questionAt(index: number) {
  const all = course.chapters.flatMap(({ slug, title, sayItBack }) =>
    sayItBack.map(({ id, right }) => ({ question: `${slug}#${id}`, chapter: title, right })),
  );
  const found = all[index];
  if (!found) throw new Error(`the course has no question ${index}`);
  return found;
}

const sayBack = (question: string, chosen: number, id = uuidv7()) =>
  alice.mutate("lesson.recall", { id, question, chosen });
const recallsToday = async () => (await alice.query("practice.session")).data.recalls;

test("a question that was said back comes back in a session once it is due, and is no mark", async () => {
  const { question, chapter, right } = questionAt(0);
  const before = (await alice.query("practice.today")).data;
  expect((await sayBack(question, right)).data).toEqual({ isRight: true, isRetry: false });
  expect((await sayBack(questionAt(1).question, questionAt(1).right === 0 ? 1 : 0)).data.isRight).toBe(false);
  expect(await recallsToday()).toEqual([]);

  const today = (await alice.query("practice.today")).data;
  expect({ ...today, at: before.at }).toEqual(before);
  const progress = (await alice.query("progress.get")).data;
  expect(progress).toMatchObject({ families: [], concepts: [], mistakes: [], known: [] });
  expect(progress.recalls.map((recall: { question: string }) => recall.question)).toContain(question);

  daysLater(5);
  expect(await recallsToday()).toEqual(
    expect.arrayContaining([{ question, chapter, lastAt: expect.stringMatching(/^20/) }]),
  );
  await sayBack(question, right);
  expect((await recallsToday()).map((recall: { question: string }) => recall.question)).not.toContain(question);
});

test("what is sent again comes back as it was stored, and is one answer", async () => {
  const { question, right } = questionAt(0);
  const id = uuidv7();
  await sayBack(question, right, id);
  const wrong = right === 0 ? 1 : 0;
  expect((await sayBack(question, wrong, id)).data).toEqual({ isRight: true, isRetry: true });
  expect((await sayBack(questionAt(1).question, 0, id)).status).toBe(409);
});

test.each([
  { what: "a question that there is not", input: { question: "downhill#no-such-question", chosen: 0 }, status: 404 },
  { what: "an option that there is not", input: { question: questionAt(0).question, chosen: 9 }, status: 400 },
  { what: "an option below the first", input: { question: questionAt(0).question, chosen: -1 }, status: 400 },
])("refuses $what, and stores nothing", async ({ input, status }) => {
  expect((await alice.mutate("lesson.recall", { id: uuidv7(), ...input })).status).toBe(status);
  expect((await alice.query("progress.get")).data.recalls).toEqual([]);
});

test("guesses are counted by chapter and are no mark", async () => {
  const guess = (said: object, about = "downhill#ponder", id = uuidv7()) =>
    alice.mutate("lesson.guess", { id, about, said });
  expect((await guess({ chosen: 1, isRight: true })).data).toEqual({ isRetry: false });
  expect((await guess({ value: 0.4, truth: -0.2 }, "downhill#one-step")).status).toBe(200);
  const progress = (await alice.query("progress.get")).data;
  expect(progress.guesses).toEqual([{ chapter: "downhill", made: 2, close: 1 }]);
  expect(progress).toMatchObject({ families: [], known: [], recalls: [] });

  for (const said of [{ value: "1", truth: 1 }, { chosen: 1 }, { value: 1, truth: 1, mark: "A" }, {}])
    expect((await guess(said)).status).toBe(400);
  expect((await guess({ chosen: 0, isRight: false }, "downhill#gone")).status).toBe(404);
});

test("the place where one reads stands for the idea that is taught there", async () => {
  const place = course.chapters.flatMap(({ slug, sections }) =>
    sections.flatMap(({ id, teaches }) => teaches.slice(-1).map((concept) => ({ at: `${slug}#${id}`, concept }))),
  )[0];
  if (!place) throw new Error("the course teaches nothing");
  const { suggestions } = (await alice.query("practice.today", { at: place.at })).data;
  expect(suggestions[0]).toMatchObject({ concept: place.concept, reason: { kind: "reading" } });
  // Where one read in the first release; the section has moved since.
  const moved = (await alice.query("practice.today", { at: "a-nudge-travels#the-neighbours" })).data;
  expect(moved.suggestions[0]).toMatchObject({ concept: "bias-gradient", reason: { kind: "reading" } });
  expect((await alice.query("practice.today", { at: "gone#gone" })).status).toBe(200);
});
