import { packs } from "@nn/catalog";
import { concepts } from "@nn/concepts";
import { families, isFamilyId } from "@nn/exercises";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { rightAnswersTo } from "../testing/right-answers.ts";
import { openSite, type Site } from "../testing/site.ts";
import { type Visitor, visitor } from "../testing/visitor.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

let site: Site;
let alice: Visitor;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  alice = visitor(site);
});

/** Answers a fresh variant, each part correctly or with what is given. */
async function answer(family: string, answers?: Record<string, string>) {
  const { token } = (await alice.query("exercise.next", { family })).data;
  const right = await rightAnswersTo(site, token);
  const reply = await alice.mutate("exercise.submit", {
    id: uuidv7(),
    token,
    answers: { ...right, ...answers },
  });
  expect(reply.status).toBe(200);
  return reply.data;
}

const conceptOf = async (id: string) =>
  (await alice.query("practice.today")).data.concepts.find(({ concept }: { concept: string }) => concept === id);

test("somebody who has not begun is told where to begin, and no learner is created", async () => {
  const today = await alice.query("practice.today");
  expect(today.data.counts).toEqual({ new: concepts.length, learning: 0, known: 0, due: 0 });
  expect(today.data.nextDueAt).toBeNull();
  expect(today.data.suggestions[0]).toMatchObject({ family: expect.any(String), reason: { kind: "next" } });
  const { items, seconds } = (await alice.query("practice.session")).data;
  expect(items.length).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(300);
  expect((await alice.query("practice.notebook")).data).toEqual([]);
  expect(alice.cookie()).toBeUndefined();
});

test("every suggested family can be asked for, and every title is there", async () => {
  const { suggestions } = (await alice.query("practice.today", { reading: "weight-gradient" })).data;
  expect(suggestions[0]).toMatchObject({ concept: "weight-gradient", reason: { kind: "reading" } });
  for (const { family, title } of suggestions) {
    expect(isFamilyId(family)).toBe(true);
    expect(title).toBe(families.find(({ id }) => id === family)?.title);
  }
});

test("a chapter that does not exist is refused with the names of those that do", async () => {
  const reply = await alice.query("practice.today", { reading: "alchemy" });
  expect(reply.status).toBe(400);
  expect(reply.error?.message).toMatch(/reading: .*chain-rule/);
});

test("a right answer begins a concept, and one in a second family makes it known until it fades", async () => {
  await answer("last-weight");
  expect(await conceptOf("weight-gradient")).toMatchObject({
    state: "learning",
    why: { kind: "families", shownIn: 1, needed: 2 },
  });
  await answer("last-weight-number");
  const known = await conceptOf("weight-gradient");
  expect(known).toMatchObject({ state: "known", why: { kind: "fresh", until: known.dueAt } });
  expect(Date.parse(known.dueAt)).toBeGreaterThan(Date.now());
  expect((await alice.query("practice.today")).data.nextDueAt).toBe(known.dueAt);
});

test("a mistake is suggested by its title, is listed in the notebook, and is mended by another variant", async () => {
  const wrong = { whole: "(a^L-y)σ'(z^L)a^(L-1)" };
  const { grading, attempt } = await answer("last-weight", wrong);
  const { name, title } = grading.parts.whole.mistake;
  expect(name).toBe("missing-two");
  const { suggestions } = (await alice.query("practice.today")).data;
  expect(suggestions).toContainEqual(
    expect.objectContaining({
      family: "last-weight",
      reason: { kind: "mistake", mistake: name, title, at: expect.any(String) },
    }),
  );
  expect((await alice.query("practice.notebook")).data).toEqual([
    expect.objectContaining({
      mistake: name,
      title,
      explanation: grading.parts.whole.mistake.explanation,
      asked: {
        prompt: expect.arrayContaining([expect.anything()]),
        label: expect.arrayContaining([expect.anything()]),
        answer: [{ tex: expect.stringContaining("sigma"), plain: expect.any(String) }],
      },
      attempt: attempt.id,
      family: "last-weight",
      part: "whole",
      times: 1,
      mendedAt: null,
    }),
  ]);
  await answer("last-weight");
  const [entry] = (await alice.query("practice.notebook")).data;
  expect(entry).toMatchObject({ mistake: name, mendedAt: expect.any(String) });
});

test("what went wrong twice in a row comes with the section that is to be read again first", async () => {
  const suggested = async () =>
    (await alice.query("practice.today")).data.suggestions.find(
      ({ concept }: { concept: string }) => concept === "weight-gradient",
    );
  const wrong = { whole: "(a^L-y)σ'(z^L)a^(L-1)" };
  await answer("last-weight", wrong);
  expect((await suggested()).readFirst).toBeUndefined();
  await answer("last-weight", wrong);
  expect((await suggested()).readFirst.address).toMatch(/^three-factors#/);
});

test("winning a level is evidence for what it teaches", async () => {
  const level = packs.flatMap((pack) => pack.levels).find(({ slug }) => slug === "first-nudge");
  if (!level) throw new Error("the first level is gone");
  const log = Array.from({ length: 4 }, () => ({ kind: "nudge", knob: 0, direction: 1 }));
  const reply = await alice.mutate("play.submit", { id: uuidv7(), levelUuid: level.id, rev: level.rev, log });
  expect(reply.status).toBe(200);
  expect((await conceptOf(level.teaches)).why.kind).not.toBe("untouched");
});

test("one learner's past says nothing about another", async () => {
  await answer("last-weight", { whole: "(a^L-y)σ'(z^L)a^(L-1)" });
  const eve = visitor(site);
  await eve.mutate("learner.begin");
  expect((await eve.query("practice.notebook")).data).toEqual([]);
  expect((await eve.query("practice.today")).data.counts.new).toBe(concepts.length);
});

test("what was answered can be opened again, and answered again, and counts once", async () => {
  const wrong = { whole: "(a^L-y)σ'(z^L)a^(L-1)" };
  const { attempt, grading } = await answer("last-weight", wrong);
  await answer("one-step");
  const past = (await alice.query("practice.past")).data;
  expect(past.map(({ family, overall }: Record<string, string>) => [family, overall])).toEqual([
    ["one-step", "correct"],
    ["last-weight", "incorrect"],
  ]);
  expect(past[1]).toMatchObject({ attempt: attempt.id, familyTitle: "The last weight, link by link" });

  const { data } = await alice.query("practice.reopen", { attempt: attempt.id });
  expect(data).toMatchObject({ answers: wrong, grading, at: attempt.at, question: { family: "last-weight" } });
  const { token } = data.question;
  const reply = await alice.mutate("exercise.submit", {
    id: uuidv7(),
    token,
    answers: await rightAnswersTo(site, token),
  });
  expect(reply.data.grading.overall).toBe("correct");
  const { families: done } = (await alice.query("progress.get")).data;
  expect(done).toContainEqual(expect.objectContaining({ id: "last-weight", attempts: 1, correct: 1 }));
  expect((await alice.query("practice.past")).data).toHaveLength(2);
});

test("a question about brought numbers is opened again with the same numbers", async () => {
  const given = "1~1_1s_1s_1s~q~1.2_-.3_-.9_1.1_1.4_-.5~.85_1";
  const { token } = (await alice.query("exercise.next", { family: "last-weight-number", given })).data;
  const sent = await alice.mutate("exercise.submit", { id: uuidv7(), token, answers: { number: "7" } });
  const { data } = await alice.query("practice.reopen", { attempt: sent.data.attempt.id });
  expect(data.question.figure.example).toEqual({ input: [0.85], target: [1] });
  expect(data.question.token).toContain(given);
});

test("nobody opens what another has answered", async () => {
  const { attempt } = await answer("last-weight");
  const eve = visitor(site);
  await eve.mutate("learner.begin");
  for (const other of [eve, visitor(site)]) {
    expect((await other.query("practice.reopen", { attempt: attempt.id })).status).toBe(404);
    expect((await other.query("practice.past")).data).toEqual([]);
  }
});

test("what was answered by a clock that is 400 days ahead counts as now, and puts nothing off for good", async () => {
  const ahead = 400 * DAY_MS;
  let now = Date.now() + ahead;
  const wrong = await openSite({ now: () => new Date(now) });
  const bob = visitor(wrong);
  for (const family of ["last-weight", "last-weight-number"]) {
    const { token } = (await bob.query("exercise.next", { family })).data;
    await bob.mutate("exercise.submit", { id: uuidv7(), token, answers: await rightAnswersTo(wrong, token) });
  }
  now -= ahead;
  const { concepts: standing } = (await bob.query("practice.today")).data;
  const dates = standing.flatMap(({ dueAt }: { dueAt: string | null }) => (dueAt === null ? [] : [Date.parse(dueAt)]));
  expect(dates).toHaveLength(1);
  // Nothing that was learnt today waits for longer than that.
  expect(dates[0]).toBeLessThan(now + 30 * DAY_MS);
  await wrong.close();
});
