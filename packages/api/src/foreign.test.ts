import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleLevel } from "./inputs.ts";
import { appRouter } from "./router.ts";
import { openSite, type Site } from "./testing/site.ts";
import { type Visitor, visitor } from "./testing/visitor.ts";

/** What a learner asks for with what is another's: every id, token and code that the other has. */

// Flat at run time, by path; its type follows the nesting of the routers.
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, { _def: { type: string } }>>;

const MARK = "17 + 4242";
const nudges = Array.from({ length: 4 }, () => ({ kind: "nudge", knob: 0, direction: 1 }));

let site: Site;
let alice: Visitor;
let own: { token: string; attempt: string; run: string; recall: string; guess: string; code: string };

beforeAll(async () => {
  site = await openSite();
  alice = visitor(site);
  await alice.mutate("learner.begin");
  const { token } = (await alice.query("exercise.next", { family: "last-weight" })).data;
  const [attempt, run, recall, guess] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await alice.mutate("exercise.hint", { token, part: "whole", step: 1 });
  const { code } = (await alice.mutate("data.recoveryCode")).data;
  const replies = [
    await alice.mutate("exercise.submit", { id: attempt, token, answers: { whole: MARK } }),
    await alice.mutate("play.submit", { id: run, levelUuid: exampleLevel, rev: 2, log: nudges }),
    await alice.mutate("lesson.recall", { id: recall, question: "downhill#one-step", chosen: 0 }),
    await alice.mutate("lesson.guess", { id: guess, about: "downhill#ponder", said: { chosen: 1, isRight: true } }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  own = { token, attempt, run, recall, guess, code };
});
afterAll(() => site.close());

/** How each procedure is asked for what is another's; null where nothing in its input could be another's. */
const asked: Readonly<Record<string, ((eve: Visitor) => Promise<unknown>) | null>> = {
  "data.confirmRecoveryCode": async () => ({ code: own.code }),
  "data.endOtherDevices": async () => ({ sure: true }),
  "data.export": null,
  "data.forget": async () => ({ sure: true }),
  "data.import": async () => {
    const [part] = (await alice.query("data.export")).data.parts;
    return part;
  },
  // Whoever has the code is the learner, so what is tried here is one that is nearly right.
  "data.join": async () => ({ code: own.code.replace(/.$/, (last) => (last === "0" ? "1" : "0")) }),
  "data.kept": null,
  "data.pairingCode": null,
  "data.recoveryCode": null,
  "exercise.hint": async () => ({ token: own.token, part: "whole", step: 2 }),
  "exercise.next": null,
  // A preview marks nothing and stores nothing: it reads what the caller has typed.
  "exercise.preview": null,
  "exercise.sibling": async () => ({ token: own.token, part: "whole" }),
  "exercise.solution": async () => ({ token: own.token }),
  "exercise.submit": async () => ({ id: own.attempt, token: own.token, answers: { whole: "1" } }),
  "learner.begin": null,
  "lesson.guess": async () => ({ id: own.guess, about: "downhill#ponder", said: { chosen: 1, isRight: true } }),
  "lesson.recall": async () => ({ id: own.recall, question: "downhill#one-step", chosen: 0 }),
  "play.histogram": null,
  "play.progress": null,
  "play.solution": async () => ({ levelUuid: exampleLevel, rev: 2, start: 0 }),
  "play.submit": async () => ({ id: own.run, levelUuid: exampleLevel, rev: 2, log: nudges }),
  "practice.notebook": null,
  "practice.past": null,
  "practice.reopen": async () => ({ attempt: own.attempt }),
  "practice.session": null,
  "practice.today": null,
  "progress.get": null,
};

/** These are one's own to do, whoever asks; an export may be brought by whoever has it, and then adds nothing. */
const done = ["data.endOtherDevices", "data.forget", "data.import"];

const recordsOf = async (who: Visitor) => {
  const { parts } = (await who.query("data.export")).data;
  return parts.map(({ records }: { records: unknown }) => records);
};

test("every procedure is here: a new one has to say what of another's it could be asked for", () => {
  expect(Object.keys(asked).toSorted()).toEqual(Object.keys(procedures).toSorted());
});

describe.each(["who has begun", "without a cookie"])("somebody else %s", (who) => {
  test.each(Object.keys(asked))("gets nothing of a learner's from %s, and changes nothing", async (path) => {
    const eve = visitor(site);
    if (who === "who has begun") await eve.mutate("learner.begin");
    const before = await recordsOf(alice);
    const input = await asked[path]?.(eve);
    const isChange = procedures[path]?._def.type === "mutation";
    const reply = isChange ? await eve.mutate(path, input) : await eve.query(path, input);
    if (input !== undefined && !done.includes(path)) expect([403, 404, 409, 412]).toContain(reply.status);
    const said = JSON.stringify(reply.body);
    for (const secret of [MARK, own.attempt, own.run, own.recall, own.guess, own.code])
      expect(said).not.toContain(secret);
    expect(await recordsOf(alice)).toEqual(before);
    expect((await alice.query("data.kept")).data).toMatchObject({ attempts: 1, runs: 1, notes: 2, recoveryCodes: 1 });
    expect(JSON.stringify(await recordsOf(eve))).not.toMatch(new RegExp([own.attempt, own.run].join("|")));
  });
});
