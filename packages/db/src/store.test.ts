import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "./claims.ts";
import type { Learner } from "./learners.ts";
import { migrations } from "./migrations.ts";
import type { Store } from "./open-database.ts";
import { TakenIdError } from "./storage-error.ts";
import { MOST_A_DAY, type Origin } from "./tallies.ts";
import { engines } from "./testing/engines.ts";
import { aNote, anAttempt, aRun } from "./testing/samples.ts";

/** A time as it is stored. */
const ISO = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

describe.each(engines)("the store on $name", ({ open }) => {
  let store: Store;
  const made: Learner[] = [];
  const newLearner = async () => {
    const learner = await store.learners.create(`hash of ${uuidv7()}`);
    made.push(learner);
    return learner;
  };

  beforeAll(async () => {
    store = await open();
  }, 60_000);
  afterAll(async () => {
    await Promise.all(made.map(({ id }) => store.learners.remove(id)));
    await store.close();
  });

  test("finds a learner by the hash of the secret, and by nothing else", async () => {
    const hash = `hash of ${uuidv7()}`;
    expect(await store.learners.bySecretHash(hash)).toBeUndefined();
    const learner = await store.learners.create(hash);
    made.push(learner);
    expect(await store.learners.bySecretHash(hash)).toEqual(learner);
    expect(await store.learners.create(hash)).toEqual(learner);
  });

  test("returns an attempt as it was recorded", async () => {
    const learner = await newLearner();
    const attempt = anAttempt(learner.id, {
      answers: { factor: "2(a−y)", "∂C/∂w": "“quoted” \\frac{1}{2} \n 🙂" },
      parts: { factor: { kind: "incorrect", mistake: "missing-two" }, "∂C/∂w": { kind: "unreadable" } },
      verdict: "incorrect",
      mistake: "missing-two",
    });
    expect(await store.attempts.record(attempt)).toEqual({ fresh: true, stored: attempt });
    expect(await store.attempts.listFor(learner.id)).toEqual([attempt]);
  });

  test("returns a run as it was recorded, its cost to the last bit", async () => {
    const learner = await newLearner();
    const run = aRun(learner.id, { cost: 0.1 + 0.2, crown: false });
    expect(await store.runs.record(run)).toEqual({ fresh: true, stored: run });
    expect(await store.runs.listFor(learner.id)).toEqual([run]);
  });

  test("returns notes as they were recorded, the newest first, up to the limit", async () => {
    const learner = await newLearner();
    const guess = aNote(learner.id, {
      kind: "guess",
      about: "a-nudge-travels#a-small-push",
      said: { value: -0.1 - 0.2, truth: -0.3, words: "“quoted” 🙂" },
      createdAt: "2026-01-01T00:00:01.000Z",
    });
    const recall = aNote(learner.id, { createdAt: "2026-01-01T00:00:02.000Z" });
    for (const note of [guess, recall]) expect(await store.notes.record(note)).toEqual({ fresh: true, stored: note });
    expect(await store.notes.record({ ...guess, said: {} })).toEqual({ fresh: false, stored: guess });
    expect(await store.notes.listFor(learner.id)).toEqual([recall, guess]);
    expect(await store.notes.listFor(learner.id, 1)).toEqual([recall]);
    await expect(store.notes.record({ ...guess, learnerId: (await newLearner()).id })).rejects.toThrow(TakenIdError);
  });

  test("a note is taken over as any first record is, and not from a learner who has an attempt as well", async () => {
    const [lost, again, owner] = [await newLearner(), await newLearner(), await newLearner()];
    const [first, second] = [aNote(lost.id), aNote(owner.id)];
    await store.notes.record(first);
    await store.notes.record(second);
    await store.attempts.record(anAttempt(owner.id));
    expect(await store.notes.adopt({ ...first, learnerId: again.id })).toBe(true);
    expect(await store.notes.adopt({ ...second, learnerId: again.id })).toBe(false);
    expect(await store.notes.listFor(again.id)).toEqual([{ ...first, learnerId: again.id }]);
  });

  test("the tables refuse a note of a kind that there is not", async () => {
    const learner = await newLearner();
    const note = { ...aNote(learner.id), kind: "mark" } as unknown as ReturnType<typeof aNote>;
    await expect(store.notes.record(note)).rejects.toMatchObject({ fault: "failed" });
  });

  test("a retry returns what was stored first, whatever it sends now", async () => {
    const learner = await newLearner();
    const first = anAttempt(learner.id);
    await store.attempts.record(first);
    const retry = { ...first, verdict: "incorrect" as const, answers: { slope: "0" } };
    expect(await store.attempts.record(retry)).toEqual({ fresh: false, stored: first });
    expect(await store.attempts.listFor(learner.id)).toEqual([first]);

    const run = aRun(learner.id);
    await store.runs.record(run);
    expect(await store.runs.record({ ...run, nudges: 1 })).toEqual({ fresh: false, stored: run });
  });

  test("the same attempt sent a hundred times at once is one row, and fresh once", async () => {
    const learner = await newLearner();
    const attempt = anAttempt(learner.id);
    const results = await Promise.all(Array.from({ length: 100 }, () => store.attempts.record(attempt)));
    expect(results.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(await store.attempts.listFor(learner.id)).toHaveLength(1);
  });

  test("refuses an id that belongs to another learner, and changes nothing", async () => {
    const [owner, other] = [await newLearner(), await newLearner()];
    const [attempt, run] = [anAttempt(owner.id), aRun(owner.id)];
    await store.attempts.record(attempt);
    await store.runs.record(run);
    await expect(store.attempts.record({ ...attempt, learnerId: other.id })).rejects.toThrow(TakenIdError);
    await expect(store.runs.record({ ...run, learnerId: other.id })).rejects.toThrow(TakenIdError);
    expect(await store.attempts.listFor(owner.id)).toEqual([attempt]);
    expect(await store.attempts.listFor(other.id)).toEqual([]);
    expect(await store.runs.listFor(other.id)).toEqual([]);
  });

  test("a newcomer takes over the first record from a lost request, and only the very same one", async () => {
    const [lost, again] = [await newLearner(), await newLearner()];
    const attempt = anAttempt(lost.id);
    await store.attempts.record(attempt);
    expect(await store.attempts.adopt({ ...attempt, learnerId: again.id, answers: { slope: "0" } })).toBe(false);
    expect(await store.attempts.adopt({ ...attempt, learnerId: again.id })).toBe(true);
    expect(await store.attempts.listFor(again.id)).toEqual([{ ...attempt, learnerId: again.id }]);
    expect(await store.attempts.listFor(lost.id)).toEqual([]);

    const run = aRun(lost.id);
    await store.runs.record(run);
    expect(await store.runs.adopt({ ...run, learnerId: again.id })).toBe(true);
    expect(await store.runs.listFor(again.id)).toEqual([{ ...run, learnerId: again.id }]);
  });

  test("nobody takes over a record of a learner who has others", async () => {
    const [owner, newcomer] = [await newLearner(), await newLearner()];
    const [attempt, run] = [anAttempt(owner.id), aRun(owner.id)];
    await store.attempts.record(attempt);
    await store.runs.record(run);
    expect(await store.attempts.adopt({ ...attempt, learnerId: newcomer.id })).toBe(false);
    expect(await store.runs.adopt({ ...run, learnerId: newcomer.id })).toBe(false);
    expect(await store.attempts.listFor(owner.id)).toHaveLength(1);
  });

  test.each([
    { what: "an id that is no uuid", change: { id: "1" }, fault: "failed" },
    {
      what: "a learner who does not exist",
      change: { learnerId: "0190a8a0-0000-7000-8000-00000000dead" },
      fault: "ownerless",
    },
    { what: "stars above three", change: { stars: 4 }, fault: "failed" },
  ])("the tables themselves refuse $what", async ({ change, fault }) => {
    const learner = await newLearner();
    await expect(store.runs.record(aRun(learner.id, change))).rejects.toMatchObject({ fault });
    expect(await store.runs.listFor(learner.id)).toEqual([]);
  });

  test("counts by family what counts, and stores the rest", async () => {
    const learner = await newLearner();
    const at = (second: number) => `2026-01-01T00:00:0${second}.000Z`;
    const record = (change: Parameters<typeof anAttempt>[1]) => store.attempts.record(anAttempt(learner.id, change));
    await record({ createdAt: at(1), seed: "1", verdict: "incorrect", mistake: "missing-two" });
    await record({ createdAt: at(2), seed: "2", verdict: "unreadable", counts: false });
    await store.aids.note({ ...variantOf(learner), seed: "3" }, { kind: "solution" });
    await record({ createdAt: at(3), seed: "3", verdict: "correct" });
    await record({ createdAt: at(4), seed: "4", verdict: "correct" });
    await record({ createdAt: at(5), family: "last-bias", concept: "bias-gradient", verdict: "correct" });
    expect(await store.attempts.byFamily(learner.id)).toEqual([
      { family: "last-bias", concept: "bias-gradient", attempts: 1, correct: 1, unaided: 1, lastAt: at(5) },
      { family: "last-weight", concept: "weight-gradient", attempts: 3, correct: 2, unaided: 1, lastAt: at(4) },
    ]);
    expect(await store.attempts.listFor(learner.id)).toHaveLength(5);
    expect((await store.attempts.mistakesOf(learner.id, 10)).map(({ mistake }) => mistake)).toEqual(["missing-two"]);
  });

  test("a variant counts once, however often it is answered", async () => {
    const learner = await newLearner();
    const record = async (change: Parameters<typeof anAttempt>[1]) =>
      (await store.attempts.record(anAttempt(learner.id, change))).stored.earlier;
    const progress = async () => {
      const [{ attempts, correct, unaided } = { attempts: 0, correct: 0, unaided: 0 }] = await store.attempts.byFamily(
        learner.id,
      );
      return [attempts, correct, unaided];
    };
    expect(await record({ verdict: "unreadable", counts: false })).toBe("none");
    expect(await record({ verdict: "incorrect" })).toBe("none");
    expect(await progress()).toEqual([1, 0, 0]);
    expect(await record({})).toBe("wrong");
    for (let again = 0; again < 5; again++) expect(await record({})).toBe("right");
    expect(await record({ verdict: "incorrect" })).toBe("right");
    expect(await progress()).toEqual([1, 1, 1]);
    await store.aids.note({ ...variantOf(learner), seed: "18" }, { kind: "solution" });
    expect(await record({ seed: "18" })).toBe("none");
    expect(await progress()).toEqual([2, 2, 1]);
    // The same numbers may be asked by another family.
    expect(await record({ family: "last-bias", concept: "bias-gradient" })).toBe("none");
  });

  test("of six answers to a variant at once, one is the first", async () => {
    const learner = await newLearner();
    const stored = await Promise.all(Array.from({ length: 6 }, () => store.attempts.record(anAttempt(learner.id))));
    expect(stored.filter(({ stored: { earlier } }) => earlier === "none")).toHaveLength(1);
    expect(await store.attempts.byFamily(learner.id)).toMatchObject([{ attempts: 1, correct: 1, unaided: 1 }]);
  });

  test("lists the newest first, up to the limit", async () => {
    const learner = await newLearner();
    for (const second of [2, 3, 1])
      await store.attempts.record(
        anAttempt(learner.id, { createdAt: `2026-01-01T00:00:0${second}.000Z`, seed: String(second) }),
      );
    expect((await store.attempts.listFor(learner.id, 2)).map(({ seed }) => seed)).toEqual(["3", "2"]);
  });

  test("says what counts since a moment without what was written, and the whole of some by id", async () => {
    const [learner, other] = [await newLearner(), await newLearner()];
    const at = (second: number) => `2026-01-01T00:00:0${second}.000Z`;
    const record = async (who: Learner, change: Parameters<typeof anAttempt>[1]) =>
      (await store.attempts.record(anAttempt(who.id, change))).stored;
    await record(learner, { createdAt: at(1) });
    await record(learner, { createdAt: at(2), seed: "18", verdict: "unreadable", counts: false });
    const third = await record(learner, { createdAt: at(3), seed: "19" });
    const fourth = await record(learner, { createdAt: at(4), seed: "19" });
    const theirs = await record(other, { createdAt: at(3) });

    const lines = await store.attempts.linesOf(learner.id, at(2));
    expect(lines.map(({ id, earlier }) => [id, earlier])).toEqual([
      [third.id, "none"],
      [fourth.id, "right"],
    ]);
    for (const line of lines) for (const heavy of ["answers", "parts"]) expect(line).not.toHaveProperty(heavy);
    expect(await store.attempts.linesOf(learner.id, at(1), at(4))).toHaveLength(2);
    expect((await store.attempts.partsOf(learner.id, 2)).map(({ id }) => id)).toEqual([fourth.id, third.id]);
    expect(await store.attempts.withIds(learner.id, [third.id, theirs.id])).toEqual([third]);
    expect(await store.attempts.withIds(learner.id, [])).toEqual([]);
    expect((await store.attempts.lastOfVariants(learner.id, 2)).map(({ createdAt }) => createdAt)).toEqual([
      at(4),
      at(2),
    ]);
  });

  test("says how many more a learner may store in a while", async () => {
    const learner = await newLearner();
    const quota = { learnerId: learner.id, since: "2026", until: "2999", most: 2 };
    expect(await store.attempts.roomIn(quota)).toBe(2);
    for (let stored = 0; stored < 3; stored++) await store.attempts.record(anAttempt(learner.id));
    expect(await store.attempts.roomIn(quota)).toBe(0);
    expect(await store.attempts.roomIn({ ...quota, most: 5 })).toBe(2);
    expect(await store.attempts.roomIn({ ...quota, since: "2999" })).toBe(2);
    // Dated by a clock that was a day ahead.
    expect(await store.attempts.roomIn({ ...quota, until: "2026" })).toBe(2);
    expect(await store.attempts.roomIn({ ...quota, learnerId: (await newLearner()).id })).toBe(2);
  });

  test("keeps one summary of a learner, the latest, and loses it with the learner", async () => {
    const learner = await newLearner();
    expect(await store.summaries.of(learner.id)).toBeUndefined();
    const summary = { rules: "1", until: "2026-01-01", summary: "{}" };
    await store.summaries.keep(learner.id, summary);
    await store.summaries.keep(learner.id, { ...summary, until: "2026-01-02" });
    expect(await store.summaries.of(learner.id)).toEqual({ ...summary, until: "2026-01-02" });
    await store.learners.remove(learner.id);
    expect(await store.summaries.of(learner.id)).toBeUndefined();
  });

  test("lists when levels were won, the newest first, up to the limit", async () => {
    const [learner, other] = [await newLearner(), await newLearner()];
    const [one, two] = [uuidv7(), uuidv7()];
    for (const [levelUuid, createdAt] of [
      [one, "2026-01-02"],
      [two, "2026-01-03"],
      [one, "2026-01-01"],
    ] as const)
      await store.runs.record(aRun(learner.id, { levelUuid, createdAt }));
    expect(await store.runs.winsOf(learner.id, 2)).toEqual([
      { levelUuid: two, createdAt: "2026-01-03" },
      { levelUuid: one, createdAt: "2026-01-02" },
    ]);
    expect(await store.runs.winsOf(other.id, 2)).toEqual([]);
  });

  test("finds the best on each level and revision", async () => {
    const learner = await newLearner();
    const levelUuid = uuidv7();
    await store.runs.record(
      aRun(learner.id, { levelUuid, stars: 1, crown: true, nudges: 7, ink: 12, createdAt: "2026-01-01" }),
    );
    await store.runs.record(
      aRun(learner.id, { levelUuid, stars: 3, crown: false, nudges: 4, createdAt: "2026-01-02" }),
    );
    await store.runs.record(
      aRun(learner.id, { levelUuid, stars: 2, crown: false, nudges: 5, createdAt: "2026-01-03" }),
    );
    await store.runs.record(
      aRun(learner.id, { levelUuid, levelRev: 2, stars: 1, crown: false, nudges: 5, ink: 9, createdAt: "2026-01-04" }),
    );
    await store.runs.record(
      aRun(learner.id, { levelUuid, levelRev: 2, start: 1, crown: false, createdAt: "2026-01-05" }),
    );
    const rev1 = {
      levelUuid,
      levelRev: 1,
      start: 0,
      stars: 3,
      crown: true,
      nudges: 4,
      ink: 4,
      runs: 3,
      firstAt: "2026-01-01",
    };
    const rev2 = { ...rev1, levelRev: 2, stars: 1, crown: false, nudges: 5, ink: 9, runs: 1, firstAt: "2026-01-04" };
    const start1 = { ...rev2, start: 1, stars: 3, nudges: 4, ink: 4, firstAt: "2026-01-05" };
    expect(await store.runs.bestFor(learner.id, levelUuid)).toEqual([rev1, rev2, start1]);
    expect(await store.runs.bestFor(learner.id)).toEqual([rev1, rev2, start1]);
    expect(await store.runs.bestFor(learner.id, uuidv7())).toEqual([]);
  });

  test("a crown is kept only on a start that the learner has not won before", async () => {
    const [learner, other] = [await newLearner(), await newLearner()];
    const levelUuid = uuidv7();
    const first = aRun(learner.id, { levelUuid, crown: false });
    await store.runs.record(first);
    const crownOf = async (id: string, change: object) =>
      (await store.runs.record(aRun(id, { levelUuid, crown: true, ...change }))).stored.crown;
    expect(await crownOf(learner.id, {})).toBe(false);
    expect(await crownOf(learner.id, { start: 1 })).toBe(true);
    expect(await crownOf(learner.id, { start: 1 })).toBe(false);
    expect(await crownOf(learner.id, { levelRev: 2 })).toBe(true);
    expect(await crownOf(other.id, {})).toBe(true);
  });

  test("a crown that is sent again stays, and of many at once one is crowned", async () => {
    const learner = await newLearner();
    const levelUuid = uuidv7();
    const runs = Array.from({ length: 8 }, () => aRun(learner.id, { levelUuid, crown: true }));
    const stored = await Promise.all(runs.map((run) => store.runs.record(run)));
    expect(stored.filter(({ stored: { crown } }) => crown)).toHaveLength(1);
    const again = await Promise.all(runs.map((run) => store.runs.record(run)));
    expect(again.map(({ stored: { crown } }) => crown)).toEqual(stored.map(({ stored: { crown } }) => crown));
    expect((await store.runs.histogram(runs[0] as (typeof runs)[0])).nudges).toEqual([{ value: 4, learners: 1 }]);
  });

  const none = { nudges: [], ink: [], lamps: [] };

  test("histograms count learners, not repetitions, one for each measure, and keep revisions and starts apart", async () => {
    const [one, two] = [await newLearner(), await newLearner()];
    const levelUuid = uuidv7();
    for (const [learner, nudges, ink, lamps, levelRev, start] of [
      [one, 4, 4, 0, 1, 0],
      [one, 4, 9, 0, 1, 0],
      [two, 4, 9, 2, 1, 0],
      [two, 10, 5000, 0, 1, 0],
      [two, 10, 6000, 0, 1, 0],
      [two, 3, 3, 0, 2, 0],
      [two, 3, 3, 0, 1, 1],
    ] as const)
      await store.runs.record(aRun(learner.id, { levelUuid, nudges, ink, lamps, levelRev, start }));
    const of = { levelUuid, levelRev: 1, start: 0 };
    expect(await store.runs.histogram(of)).toEqual({
      nudges: [
        { value: 4, learners: 2 },
        { value: 10, learners: 1 },
      ],
      ink: [
        { value: 4, learners: 1 },
        { value: 9, learners: 2 },
        { value: 999, learners: 1 }, // the last bar holds everything above it
      ],
      lamps: [
        { value: 0, learners: 2 },
        { value: 2, learners: 1 },
      ],
    });
    expect((await store.runs.histogram({ ...of, levelRev: 2 })).nudges).toEqual([{ value: 3, learners: 1 }]);
    expect((await store.runs.histogram({ ...of, start: 1 })).nudges).toEqual([{ value: 3, learners: 1 }]);
    expect(await store.runs.histogram({ ...of, levelUuid: uuidv7() })).toEqual(none);
  });

  const nudgesIn = async (levelUuid: string) =>
    (await store.runs.histogram({ levelUuid, levelRev: 1, start: 0 })).nudges;

  test("those who come without a cookie count once for each address, day and bar", async () => {
    const levelUuid = uuidv7();
    const send = async (origin: Partial<Origin>, change: object = {}) =>
      await store.runs.record(aRun((await newLearner()).id, { levelUuid, ...change }), {
        day: "2026-01-01",
        address: "somewhere",
        isNewcomer: true,
        ...origin,
      });
    for (let machine = 0; machine < 5; machine++) await send({});
    expect(await nudgesIn(levelUuid)).toEqual([{ value: 4, learners: 1 }]);
    await send({}, { nudges: 5 });
    await send({ address: "elsewhere" });
    await send({ day: "2026-01-02" });
    expect(await nudgesIn(levelUuid)).toEqual([
      { value: 4, learners: 3 },
      { value: 5, learners: 1 },
    ]);
  });

  test("known learners behind one address count up to 30 a day, and their runs are stored all the same", async () => {
    const levelUuid = uuidv7();
    const origin = { day: "2026-01-01", address: "a school", isNewcomer: false };
    for (let learner = 0; learner < MOST_A_DAY + 3; learner++) {
      const { id } = await newLearner();
      expect((await store.runs.record(aRun(id, { levelUuid }), origin)).fresh).toBe(true);
    }
    expect(await nudgesIn(levelUuid)).toEqual([{ value: 4, learners: MOST_A_DAY }]);
  });

  const variantOf = ({ id }: Learner) => ({ learnerId: id, family: "last-weight", seed: "17" });

  /** As an attempt finds it that is stored now. */
  const helpFor = async ({ learnerId, ...variant }: ReturnType<typeof variantOf>) => {
    const { hints, solutionSeen } = (await store.attempts.record(anAttempt(learnerId, variant))).stored;
    return { hints, solutionSeen };
  };

  test("an attempt is stored with the help that was shown before it, each once, for its variant and learner", async () => {
    const [learner, other] = [await newLearner(), await newLearner()];
    const variant = variantOf(learner);
    expect(await helpFor(variant)).toEqual({ hints: 0, solutionSeen: false });
    await store.aids.note(variant, { kind: "hint", part: "slope", step: 1 });
    await store.aids.note(variant, { kind: "hint", part: "slope", step: 1 });
    await store.aids.note(variant, { kind: "hint", part: "slope", step: 2 });
    expect(await helpFor(variant)).toEqual({ hints: 2, solutionSeen: false });
    expect(await store.aids.lastStep(variant, "slope")).toBe(2);
    expect(await store.aids.lastStep(variant, "whole")).toBe(0);
    await store.aids.note(variant, { kind: "solution" });
    expect(await helpFor(variant)).toEqual({ hints: 2, solutionSeen: true });
    expect(await helpFor({ ...variant, seed: "18" })).toEqual({ hints: 0, solutionSeen: false });
    expect(await helpFor({ ...variant, family: "last-bias" })).toEqual({ hints: 0, solutionSeen: false });
    expect(await helpFor({ ...variant, learnerId: other.id })).toEqual({ hints: 0, solutionSeen: false });
    const found = (await store.attempts.listFor(learner.id)).map(({ hints, solutionSeen }) => [hints, solutionSeen]);
    expect(found.filter(([hints]) => hints === 2).map(([, seen]) => seen)).toEqual(
      expect.arrayContaining([false, true]),
    );
  });

  test("what is sent again finds no help that was shown after it", async () => {
    const learner = await newLearner();
    const attempt = anAttempt(learner.id);
    await store.attempts.record(attempt);
    await store.aids.note(variantOf(learner), { kind: "solution" });
    expect(await store.attempts.record(attempt)).toEqual({ fresh: false, stored: attempt });
  });

  const claimOf = (learner: Learner, change: Partial<Claim> = {}): Claim => ({
    question: `question ${learner.id}`,
    family: "last-weight",
    seed: "17",
    learnerId: learner.id,
    isNewcomer: false,
    ...change,
  });

  test("a question that nobody owns is the first one's who takes it", async () => {
    const [first, second] = [await newLearner(), await newLearner()];
    const { question } = claimOf(first);
    expect(await store.claims.take(claimOf(first))).toBe(true);
    expect(await store.claims.take(claimOf(first))).toBe(true);
    expect(await store.claims.take(claimOf(second, { question }))).toBe(false);
    expect(await store.claims.take(claimOf(second))).toBe(true);
  });

  test("of two who take a question at once, one gets it", async () => {
    const both = [await newLearner(), await newLearner()];
    const question = `question ${uuidv7()}`;
    const taken = await Promise.all(both.map((learner) => store.claims.take(claimOf(learner, { question }))));
    expect(taken.toSorted()).toEqual([false, true]);
  });

  test("a newcomer whose response was lost takes a question over with all help that was shown for it", async () => {
    const [lost, again] = [await newLearner(), await newLearner()];
    const claim = claimOf(lost, { question: `question ${uuidv7()}` });
    await store.claims.take(claim);
    await store.aids.note({ learnerId: lost.id, family: claim.family, seed: claim.seed }, { kind: "solution" });
    expect(await store.claims.take({ ...claim, learnerId: again.id, isNewcomer: true })).toBe(true);
    expect((await helpFor(variantOf(again))).solutionSeen).toBe(true);
    expect(await store.claims.take(claim)).toBe(false);
  });

  test("nobody takes a question over from a learner who has answered something, or has left", async () => {
    const [owner, newcomer] = [await newLearner(), await newLearner()];
    const claim = claimOf(owner, { question: `question ${uuidv7()}` });
    await store.claims.take(claim);
    await store.attempts.record(anAttempt(owner.id));
    const again = { ...claim, learnerId: newcomer.id, isNewcomer: true };
    expect(await store.claims.take(again)).toBe(false);
    await store.learners.remove(owner.id);
    expect(await store.claims.take(again)).toBe(false);
  });

  test("a setting is made once, even if many ask at once", async () => {
    const name = `setting ${uuidv7()}`;
    let made = 0;
    const make = () => `value ${++made}`;
    const values = await Promise.all(Array.from({ length: 20 }, () => store.settings.getOrMake(name, make)));
    expect(new Set(values).size).toBe(1);
    expect(await store.settings.getOrMake(name, () => "another")).toBe(values[0]);
  });

  test("removing a learner removes every row of that learner, and no other", async () => {
    const [leaving, staying] = [await newLearner(), await newLearner()];
    for (const { id } of [leaving, staying]) {
      await store.attempts.record(anAttempt(id));
      await store.runs.record(aRun(id));
      await store.aids.note(
        { learnerId: id, family: "last-weight", seed: "17" },
        { kind: "hint", part: "slope", step: 1 },
      );
    }
    await store.learners.remove(leaving.id);
    expect(await store.attempts.listFor(leaving.id)).toEqual([]);
    expect(await store.runs.listFor(leaving.id)).toEqual([]);
    expect(await store.aids.lastStep(variantOf(leaving), "slope")).toBe(0);
    expect(await store.aids.lastStep(variantOf(staying), "slope")).toBe(1);
    expect(await store.attempts.listFor(staying.id)).toHaveLength(1);
    expect(await store.runs.listFor(staying.id)).toHaveLength(1);
  });

  test("is healthy with all its migrations", async () => {
    expect((await store.check()).migrations).toBe(migrations.length);
  });

  test("takes its time from the database, to the second", async () => {
    expect(Math.abs(store.now().getTime() - Date.now())).toBeLessThan(2_000);
  });

  test("forgets learners who never did anything, and nobody else", async () => {
    const idle = await store.learners.create("hash of somebody idle");
    const busy = await store.learners.create("hash of somebody busy");
    const helped = await store.learners.create("hash of somebody who was helped");
    await store.attempts.record(anAttempt(busy.id));
    await store.aids.note({ learnerId: helped.id, family: "last-weight", seed: "17" }, { kind: "solution" });
    await store.learners.removeIdle(new Date(idle.createdAt));
    expect(await store.learners.bySecretHash("hash of somebody idle")).toEqual(idle);
    expect(await store.learners.removeIdle(new Date(Date.now() + 60_000))).toBeGreaterThan(0);
    expect(await store.learners.bySecretHash("hash of somebody idle")).toBeUndefined();
    expect(await store.learners.bySecretHash("hash of somebody busy")).toEqual(busy);
    expect(await store.learners.bySecretHash("hash of somebody who was helped")).toEqual(helped);
    for (const { id } of [busy, helped]) await store.learners.remove(id);
  });

  describe("a learner's keys", () => {
    const aHash = () => `hash of ${uuidv7()}`;

    test("open the same past, the first and those that came later", async () => {
      const [first, second] = [aHash(), aHash()];
      const learner = await store.learners.create(first);
      await store.keys.add(learner.id, second);
      expect(await store.keys.find(first)).toEqual({ learner, createdAt: learner.createdAt, replaces: null });
      expect(await store.keys.find(second)).toEqual({ learner, createdAt: expect.stringMatching(ISO), replaces: null });
      expect(await store.keys.find(aHash())).toBeUndefined();
      await store.learners.remove(learner.id);
      expect(await store.keys.find(second)).toBeUndefined();
    });

    test("in the place of an earlier one end it when they are used, and not before", async () => {
      const [old, one, other] = [aHash(), aHash(), aHash()];
      const learner = await store.learners.create(old);
      await store.keys.add(learner.id, one, old);
      await store.keys.add(learner.id, other, old); // two calls at once
      expect((await store.keys.find(old))?.learner).toEqual(learner);
      await store.keys.confirm(one);
      expect(await store.keys.find(old)).toBeUndefined();
      expect(await store.keys.find(one)).toEqual({ learner, createdAt: expect.stringMatching(ISO), replaces: null });
      expect(await store.keys.find(other)).toEqual({ learner, createdAt: expect.stringMatching(ISO), replaces: null });
      await store.keys.confirm(one);
      expect((await store.keys.find(one))?.learner).toEqual(learner);
      await store.learners.remove(learner.id);
    });

    test("of other browsers end at the learner's wish, the first key and a code that was shown too", async () => {
      const [first, lost, own] = [aHash(), aHash(), aHash()];
      const learner = await store.learners.create(first);
      for (const key of [lost, own]) await store.keys.add(learner.id, key);
      const [pairing, printed] = [`code ${uuidv7()}`, `code ${uuidv7()}`];
      await store.codes.keep(learner.id, "pairing", pairing, new Date(Date.now() + 60_000));
      await store.codes.keep(learner.id, "recovery", printed, null);
      for (let time = 0; time < 2; time++) await store.keys.endOthers(own, [own]);
      for (const ended of [first, lost]) expect(await store.keys.find(ended)).toBeUndefined();
      expect((await store.keys.find(own))?.learner).toEqual(learner);
      expect(await store.codes.join(pairing, aHash(), "")).toBeUndefined();
      expect(await store.codes.join(printed, aHash(), `code ${uuidv7()}`)).toMatchObject({ learnerId: learner.id });
      await store.keys.endOthers(own, [own]);
      await store.learners.remove(learner.id);
    });
  });

  describe("a code", () => {
    const aCode = () => `code ${uuidv7()}`;
    const aHash = () => `hash of ${uuidv7()}`;
    const soon = () => new Date(Date.now() + 60_000);

    test("for another device lets in one browser, which may ask again", async () => {
      const learner = await newLearner();
      const code = aCode();
      await store.codes.keep(learner.id, "pairing", code, soon());
      const browsers = Array.from({ length: 10 }, aHash);
      const joined = await Promise.all(browsers.map((secret) => store.codes.join(code, secret, aCode())));
      expect(joined.filter((each) => each !== undefined)).toEqual([{ learnerId: learner.id, kind: "pairing" }]);
      for (const [index, secret] of browsers.entries()) {
        expect((await store.keys.find(secret))?.learner).toEqual(joined[index] && learner);
        expect(await store.codes.join(code, secret, aCode())).toEqual(joined[index]);
      }
    });

    test("for another device may still be asked for again when the learner has made another", async () => {
      const learner = await newLearner();
      const [code, unused, newer, secret] = [aCode(), aCode(), aCode(), aHash()];
      await store.codes.keep(learner.id, "pairing", code, soon());
      await store.codes.join(code, secret, aCode());
      for (const each of [unused, newer]) await store.codes.keep(learner.id, "pairing", each, soon());
      expect(await store.codes.join(code, secret, aCode())).toMatchObject({ kind: "pairing" });
      expect(await store.codes.join(unused, aHash(), aCode())).toBeUndefined();
      expect(await store.codes.join(newer, aHash(), aCode())).toMatchObject({ kind: "pairing" });
    });

    test("for another device ends in time", async () => {
      const learner = await newLearner();
      const late = aCode();
      // A busy machine knows the database's time to some milliseconds only.
      await store.codes.keep(learner.id, "pairing", late, new Date(Date.now() - 10_000));
      expect(await store.codes.join(late, aHash(), aCode())).toBeUndefined();
    });

    test("for recovery works until the learner has kept another, and so does what was made beside it", async () => {
      const learner = await newLearner();
      const [printed, next, made] = [aCode(), aCode(), aCode()];
      await store.codes.keep(learner.id, "recovery", printed, null);
      for (let time = 0; time < 2; time++)
        expect(await store.codes.join(printed, aHash(), next)).toEqual({ learnerId: learner.id, kind: "recovery" });
      await store.codes.keep(learner.id, "recovery", made, null);
      expect(await store.codes.recovery(learner.id)).toMatchObject({ codes: 3 });
      expect(await store.codes.confirm(learner.id, next)).toBe(true);
      expect(await store.codes.confirm(learner.id, next)).toBe(true);
      for (const ended of [printed, made]) expect(await store.codes.join(ended, aHash(), aCode())).toBeUndefined();
      expect(await store.codes.recovery(learner.id)).toMatchObject({ codes: 1, since: expect.any(String) });
      expect(await store.codes.join(next, aHash(), aCode())).toMatchObject({ kind: "recovery" });
    });

    test("for recovery is confirmed by its owner alone", async () => {
      const [owner, other] = [await newLearner(), await newLearner()];
      const [printed, others] = [aCode(), aCode()];
      await store.codes.keep(owner.id, "recovery", printed, null);
      await store.codes.keep(other.id, "recovery", others, null);
      for (const code of [printed, aCode()]) expect(await store.codes.confirm(other.id, code)).toBe(false);
      expect(await store.codes.recovery(other.id)).toMatchObject({ codes: 1 });
      expect(await store.codes.recovery(owner.id)).toMatchObject({ codes: 1 });
    });

    test("for recovery: the hundred newest stay", async () => {
      const learner = await newLearner();
      for (let count = 0; count < 103; count++) await store.codes.keep(learner.id, "recovery", aCode(), null);
      expect(await store.codes.recovery(learner.id)).toMatchObject({ codes: 100 });
    });

    test("brought by each of two to the other at once makes them one, whoever is first", async () => {
      const secrets = [aHash(), aHash()] as const;
      const codes = [aCode(), aCode()] as const;
      const [one, other] = [await store.learners.create(secrets[0]), await store.learners.create(secrets[1])];
      for (const { id } of [one, other]) await store.attempts.record(anAttempt(id));
      await store.codes.keep(one.id, "recovery", codes[0], null);
      await store.codes.keep(other.id, "recovery", codes[1], null);
      const joined = await Promise.all([
        store.codes.join(codes[0], secrets[1], aCode()),
        store.codes.join(codes[1], secrets[0], aCode()),
      ]);
      const into = (await store.keys.find(secrets[0]))?.learner;
      expect((await store.keys.find(secrets[1]))?.learner).toEqual(into);
      expect(joined).toEqual([0, 1].map(() => ({ learnerId: into?.id, kind: "recovery" })));
      expect(await store.owned.countFor(into?.id ?? "")).toMatchObject({ attempts: 2 });
      expect(await store.codes.recovery(into?.id ?? "")).toMatchObject({ codes: 4 });
      await store.learners.remove(into?.id ?? "");
    });

    test("brought twice at once by one browser joins it once, and both hear the same", async () => {
      const into = await newLearner();
      const [code, secret, next] = [aCode(), aHash(), aCode()];
      const from = await store.learners.create(secret);
      await store.attempts.record(anAttempt(from.id));
      await store.codes.keep(into.id, "recovery", code, null);
      const joined = await Promise.all(Array.from({ length: 5 }, () => store.codes.join(code, secret, next)));
      expect(joined).toEqual(Array.from({ length: 5 }, () => ({ learnerId: into.id, kind: "recovery" })));
      expect(await store.owned.countFor(into.id)).toMatchObject({ attempts: 1 });
      expect(await store.codes.recovery(into.id)).toMatchObject({ codes: 2 });
    });
  });

  describe("what a learner has", () => {
    const fill = async (learnerId: string) => {
      await store.attempts.record(
        anAttempt(learnerId, { verdict: "incorrect", createdAt: "2026-01-01T00:00:00.000Z" }),
      );
      await store.attempts.record(anAttempt(learnerId, { createdAt: "2026-01-02T00:00:00.000Z" }));
      await store.runs.record(aRun(learnerId));
      await store.notes.record(aNote(learnerId));
      await store.aids.note({ learnerId, family: "last-weight", seed: "17" }, { kind: "hint", part: "slope", step: 1 });
    };

    test("is exported whole, deleted without a trace, and put back equal", async () => {
      const learner = await newLearner();
      await fill(learner.id);
      const exported = await store.owned.of(learner.id);
      expect(JSON.stringify(exported)).not.toContain(learner.id);
      await store.learners.remove(learner.id);
      expect(await store.owned.countFor(learner.id)).toEqual({ attempts: 0, runs: 0, notes: 0, aids: 0 });

      const again = await newLearner();
      expect(await store.owned.putBack(again.id, JSON.parse(JSON.stringify(exported)))).toEqual({
        fresh: 5,
        elsewhere: 0,
      });
      expect(await store.owned.of(again.id)).toEqual(exported);
      expect(await store.owned.putBack(again.id, exported)).toEqual({ fresh: 0, elsewhere: 0 });
    });

    test("is not put back while somebody else has it, and the help that was shown neither", async () => {
      const [owner, other] = [await newLearner(), await newLearner()];
      await fill(owner.id);
      const before = await store.owned.of(owner.id);
      expect(await store.owned.putBack(other.id, before)).toEqual({ fresh: 0, elsewhere: 4 });
      expect(await store.owned.of(owner.id)).toEqual(before);
      expect(await store.owned.countFor(other.id)).toEqual({ attempts: 0, runs: 0, notes: 0, aids: 0 });
    });

    const merge = async (secret: string, into: string) => {
      const code = `code ${uuidv7()}`;
      await store.codes.keep(into, "pairing", code, new Date(Date.now() + 60_000));
      return store.codes.join(code, secret, `code ${uuidv7()}`);
    };

    test("is merged with another's: every record once, every key opens it, and the other is gone", async () => {
      const [stays, goes] = [`hash of ${uuidv7()}`, `hash of ${uuidv7()}`];
      const into = await store.learners.create(stays);
      const from = await store.learners.create(goes);
      await fill(into.id);
      await fill(from.id);
      expect(await merge(goes, into.id)).toEqual({ learnerId: into.id, kind: "pairing" });
      expect(await store.owned.countFor(into.id)).toEqual({ attempts: 4, runs: 2, notes: 2, aids: 1 });
      expect(await store.owned.countFor(from.id)).toEqual({ attempts: 0, runs: 0, notes: 0, aids: 0 });
      expect((await store.keys.find(goes))?.learner).toEqual(into);
      expect((await store.keys.find(stays))?.learner).toEqual(into);
      // The variant was tried twice in each; together it was tried once, and was right in the end.
      expect(await store.attempts.byFamily(into.id)).toMatchObject([{ attempts: 1, correct: 1 }]);
      await store.learners.remove(into.id);
    });

    test("is merged with another's: every recovery code leads to it from then on", async () => {
      const secrets = Array.from({ length: 3 }, () => `hash of ${uuidv7()}`);
      const [first, , into] = (await Promise.all(secrets.map(store.learners.create))) as [Learner, Learner, Learner];
      const [printed, late, pairing] = [`code ${uuidv7()}`, `code ${uuidv7()}`, `code ${uuidv7()}`];
      await store.codes.keep(first.id, "recovery", printed, null);
      await store.codes.keep(first.id, "pairing", pairing, new Date(Date.now() + 60_000));
      await store.codes.keep(into.id, "recovery", late, null);
      for (const secret of secrets.slice(0, 2)) await merge(secret, into.id);
      expect(await store.codes.recovery(into.id)).toMatchObject({ codes: 2 });
      for (const code of [printed, late])
        expect(await store.codes.join(code, `hash of ${uuidv7()}`, `code ${uuidv7()}`)).toEqual({
          learnerId: into.id,
          kind: "recovery",
        });
      expect(await store.codes.join(pairing, `hash of ${uuidv7()}`, `code ${uuidv7()}`)).toBeUndefined();
      await store.learners.remove(into.id);
    });

    test("takes nothing more from a learner who is not there", async () => {
      const gone = await store.learners.create(`hash of ${uuidv7()}`);
      await store.learners.remove(gone.id);
      for (const write of [
        () => store.attempts.record(anAttempt(gone.id)),
        () => store.runs.record(aRun(gone.id)),
        () => store.notes.record(aNote(gone.id)),
      ])
        await expect(write()).rejects.toMatchObject({ name: "StorageError", fault: "ownerless" });
    });
  });

  test("calls are counted until their window is over, each key by itself", async () => {
    const key = `call ${uuidv7()}`;
    expect(await store.callCounts.add(key, 5, 60_000)).toMatchObject({ points: 5 });
    const second = await store.callCounts.add(key, 2, 60_000);
    expect(second.points).toBe(7);
    expect(second.msLeft).toBeGreaterThan(50_000);
    expect(second.msLeft).toBeLessThanOrEqual(60_000);
    expect(await store.callCounts.add(`${key} too`, 1, 60_000)).toMatchObject({ points: 1 });
    // Shorter than what is left: as it is after a clock was a day ahead.
    expect(await store.callCounts.add(key, 1, 1_000)).toMatchObject({ points: 1 });
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect(await store.callCounts.add(key, 3, 60_000)).toMatchObject({ points: 3 });
  });

  test("many counts of one key at once are all counted", async () => {
    const key = `call ${uuidv7()}`;
    const counts = await Promise.all(Array.from({ length: 50 }, () => store.callCounts.add(key, 1, 60_000)));
    expect(Math.max(...counts.map(({ points }) => points))).toBe(50);
  });
});
