import { makeQuestion } from "@nn/exercises/server";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rightAnswersTo } from "../testing/right-answers.ts";
import { openSite, type Site } from "../testing/site.ts";
import { type Visitor, visitor } from "../testing/visitor.ts";
import { QUESTION_LIFE_MS } from "../tickets.ts";

let now = Date.UTC(2026, 10, 28, 12);
let site: Site;
let alice: Visitor;
let eve: Visitor;
beforeAll(async () => {
  site = await openSite({ now: () => new Date(now) });
});
afterAll(() => site.close());
beforeEach(async () => {
  [alice, eve] = [visitor(site), visitor(site)];
  await alice.mutate("learner.begin");
  await eve.mutate("learner.begin");
});

const FAMILY = "last-weight";
const nextFor = async (who: Visitor): Promise<string> =>
  (await who.query("exercise.next", { family: FAMILY })).data.token;
const submit = async (who: Visitor, token: string, answers?: Record<string, string>) =>
  who.mutate("exercise.submit", { id: uuidv7(), token, answers: answers ?? (await rightAnswersTo(site, token)) });
const progressOf = async (who: Visitor) =>
  (await who.query("progress.get")).data.families.find(({ id }: { id: string }) => id === FAMILY);
const standingOf = async (who: Visitor) =>
  (await who.query("practice.today")).data.concepts.find(
    ({ concept }: { concept: string }) => concept === "weight-gradient",
  );

describe("what the browser has", () => {
  test("does not lead to the seed: no text in a token makes the question that was asked", async () => {
    const { token, ...asked } = (await alice.query("exercise.next", { family: FAMILY })).data;
    const shown = JSON.stringify(asked.figure);
    const texts = token
      .split(/[.~]/)
      .flatMap((text: string) => [text, text.slice(0, 6), text.slice(0, 7), text.slice(-6)]);
    for (const text of texts)
      for (const radix of [10, 16, 36]) {
        const seed = Number.parseInt(text, radix);
        if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) continue;
        expect(JSON.stringify(makeQuestion(FAMILY, seed, "").figure)).not.toBe(shown);
      }
  });

  test("is of no use with the code of another site: it has another secret", async () => {
    const other = await openSite();
    const token = await nextFor(visitor(other));
    await other.close();
    expect((await submit(alice, await nextFor(alice))).status).toBe(200);
    expect((await alice.mutate("exercise.solution", { token })).status).toBe(400);
  });
});

describe("a question that a learner opened", () => {
  test.each(["exercise.solution", "exercise.hint", "exercise.submit"])(
    "is closed to everybody else for %s",
    async (path) => {
      const token = await nextFor(alice);
      const input = {
        "exercise.solution": { token },
        "exercise.hint": { token, part: "whole", step: 1 },
        "exercise.submit": { id: uuidv7(), token, answers: { whole: "17" } },
      }[path];
      for (const other of [eve, visitor(site)]) {
        const reply = await other.mutate(path, input);
        expect(reply.status).toBe(412);
        expect(reply.error?.data.code).toBe("PRECONDITION_FAILED");
        expect(reply.error?.message).toMatch(/opened by somebody else/);
      }
      expect((await alice.mutate(path, input)).status).toBe(200);
    },
  );

  test("has no solution for somebody without a cookie, so it cannot be handed in as one's own", async () => {
    const token = await nextFor(alice);
    const spy = visitor(site);
    const seen = await spy.mutate("exercise.solution", { token });
    expect(seen.data).toBeUndefined();
    expect(JSON.stringify(seen.body)).not.toContain("answers");
    expect(spy.cookie()).toBeUndefined();
  });
});

describe("a question that was opened without a cookie", () => {
  test("is the first one's who takes help: nobody else can hand it in as unaided", async () => {
    const token = await nextFor(visitor(site));
    const spy = visitor(site);
    expect((await spy.mutate("exercise.solution", { token })).status).toBe(200);
    expect((await submit(alice, token)).status).toBe(412);
    expect(await progressOf(alice)).toBeUndefined();
    const own = await submit(spy, token);
    expect(own.data.attempt).toMatchObject({ solutionSeen: true });
    expect(await progressOf(spy)).toMatchObject({ correct: 1, unaided: 0 });
  });

  test("stays aided for a newcomer who threw the cookie away", async () => {
    const token = await nextFor(visitor(site));
    await visitor(site).mutate("exercise.solution", { token });
    const again = visitor(site);
    expect((await submit(again, token)).data.attempt).toMatchObject({ solutionSeen: true });
    expect(await progressOf(again)).toMatchObject({ correct: 1, unaided: 0 });
  });

  test("goes on with a newcomer whose first response was lost, whatever it was", async () => {
    for (const first of ["hint", "submit"]) {
      const token = await nextFor(visitor(site));
      const attempt = { id: uuidv7(), token, answers: { whole: "17" } };
      const send = (who: Visitor) =>
        first === "hint"
          ? who.mutate("exercise.hint", { token, part: "whole", step: 1 })
          : who.mutate("exercise.submit", attempt);
      await send(visitor(site)); // stored, but the cookie never arrives
      const back = visitor(site);
      expect((await send(back)).status, first).toBe(200);
      const right = await submit(back, token);
      expect(right.data.attempt.hints).toBe(first === "hint" ? 1 : 0);
      expect(await progressOf(back)).toMatchObject({ attempts: 1, correct: 1 });
    }
  });

  test("is no part of anybody's record before it is answered, and reading it sets nothing", async () => {
    const reader = visitor(site);
    const token = await nextFor(reader);
    await reader.query("exercise.preview", { token, part: "whole", answer: "2(a-y)" });
    expect(reader.cookie()).toBeUndefined();
  });
});

test("what one learner was shown neither helps nor hurts another", async () => {
  for (const step of [1, 2, 3]) await eve.mutate("exercise.hint", { token: await nextFor(eve), part: "whole", step });
  await eve.mutate("exercise.solution", { token: await nextFor(eve) });
  const { data } = await submit(alice, await nextFor(alice));
  expect(data.attempt).toMatchObject({ hints: 0, solutionSeen: false });
  expect(await progressOf(alice)).toMatchObject({ attempts: 1, correct: 1, unaided: 1 });
  expect(await progressOf(eve)).toBeUndefined();
});

describe("a variant counts once", () => {
  test("answered six times, it is one attempt in progress and in mastery", async () => {
    const token = await nextFor(alice);
    for (let time = 0; time < 6; time++) expect((await submit(alice, token)).status).toBe(200);
    expect(await progressOf(alice)).toMatchObject({ attempts: 1, correct: 1, unaided: 1 });
    const { families } = await standingOf(alice);
    expect(families.find(({ family }: { family: string }) => family === FAMILY)).toMatchObject({
      attempts: 1,
      right: 1,
      unaided: 1,
    });
  });

  test("right after it was wrong, it is right, but was not right at once", async () => {
    const token = await nextFor(alice);
    await submit(alice, token, { whole: "17" });
    await submit(alice, token);
    expect(await progressOf(alice)).toMatchObject({ attempts: 1, correct: 1 });
    const { families } = await standingOf(alice);
    expect(families.find(({ family }: { family: string }) => family === FAMILY)).toMatchObject({
      attempts: 1,
      right: 1,
      unaided: 0,
    });
  });
});

test("numbers that somebody has brought show no mastery unaided: the figure they come from may tell the slope", async () => {
  const given = "1~1_1s_1s_1s~q~1.2_-.3_-.9_1.1_1.4_-.5~.85_1";
  const { token } = (await alice.query("exercise.next", { family: "last-weight-number", given })).data;
  expect((await submit(alice, token)).data.grading.overall).toBe("correct");
  const { state, families } = await standingOf(alice);
  expect(state).toBe("learning");
  expect(families.find(({ family }: { family: string }) => family === "last-weight-number")).toMatchObject({
    right: 1,
    unaided: 0,
  });
});

describe("a question ends", () => {
  test("after 30 days, and not before, with a word that a new one can follow", async () => {
    const token = await nextFor(alice);
    const before = now;
    now = before + QUESTION_LIFE_MS - 1000;
    expect((await alice.mutate("exercise.hint", { token, part: "whole", step: 1 })).status).toBe(200);
    now = before + QUESTION_LIFE_MS + 1000;
    for (const reply of [
      await submit(alice, token),
      await alice.mutate("exercise.solution", { token }),
      await alice.query("exercise.preview", { token, part: "whole", answer: "1" }),
    ]) {
      expect(reply.status).toBe(412);
      expect(reply.error?.data.code).toBe("PRECONDITION_FAILED");
      expect(reply.error?.message).toBe("This question is more than 30 days old and has ended.");
    }
    expect((await submit(alice, await nextFor(alice))).status).toBe(200);
  });

  test.each(["1.last-weight.k3v9", "2.last-weight-number.1~1_1s~q~1_0~.5_1"])(
    "when it is of an earlier version, whose token gave the numbers away: %s",
    async (body) => {
      const token = `${body}.${"A".repeat(43)}`;
      const reply = await alice.mutate("exercise.solution", { token });
      expect(reply.status).toBe(412);
      expect(reply.error?.message).toMatch(/has ended/);
    },
  );
});
