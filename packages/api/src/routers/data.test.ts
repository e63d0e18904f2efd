import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openSite, type Site } from "../testing/site.ts";
import { type Visitor, visitor } from "../testing/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Somebody who has answered this often. */
async function learner(answers: number): Promise<Visitor> {
  const someone = visitor(site);
  for (let count = 0; count < answers; count++) {
    const { token } = (await someone.query("exercise.next", { family: "last-weight" })).data;
    await someone.mutate("exercise.submit", { id: uuidv7(), token, answers: { whole: "1" } });
  }
  return someone;
}
/** Tests try more codes than one address may. */
let addresses = 0;
const join = (someone: Visitor, code: string, address = `address ${addresses++}`) =>
  someone.mutate("data.join", { code }, { "x-nudge-address": address });
const attemptsOf = async (someone: Visitor) => (await someone.query("data.kept")).data?.attempts;

test("of somebody who only reads, nothing is kept", async () => {
  const reader = visitor(site);
  expect((await reader.query("data.kept")).data).toBeNull();
  expect((await reader.query("data.export")).data.parts).toHaveLength(1);
  expect(reader.cookie()).toBeUndefined();
});

test("a pairing code makes another browser the same learner, once, and both go on", async () => {
  const phone = await learner(2);
  const { code } = (await phone.mutate("data.pairingCode")).data;
  const laptop = visitor(site);
  expect((await join(laptop, code.toLowerCase().replace("-", " "))).data.kept.attempts).toBe(2);
  expect(await attemptsOf(laptop)).toBe(2);
  expect(await attemptsOf(phone)).toBe(2);
  expect(laptop.cookie()).not.toBe(phone.cookie());
  const again = await join(visitor(site), code);
  expect(again.status).toBe(404);
  expect(again.headers.get("set-cookie")).toBeNull();
});

test("what the other browser had itself is added", async () => {
  const [phone, laptop] = [await learner(2), await learner(3)];
  const { code } = (await phone.mutate("data.pairingCode")).data;
  expect((await join(laptop, code)).data.kept.attempts).toBe(5);
  for (const each of [phone, laptop]) expect(await attemptsOf(each)).toBe(5);
});

test("a recovery code works when the cookie is lost, and another takes its place once that is kept", async () => {
  const someone = await learner(1);
  const { code } = (await someone.mutate("data.recoveryCode")).data;
  expect((await someone.query("data.kept")).data).toMatchObject({
    recoveryCodes: 1,
    recoverySince: expect.any(String),
  });
  const later = visitor(site);
  const { nextRecoveryCode } = (await join(later, code)).data;
  expect(await attemptsOf(later)).toBe(1);
  // Nobody may have seen the new one yet, so both work.
  expect((await join(visitor(site), code)).data.nextRecoveryCode).toBe(nextRecoveryCode);
  expect((await later.mutate("data.confirmRecoveryCode", { code: nextRecoveryCode })).status).toBe(200);
  expect((await join(visitor(site), code)).status).toBe(404);
  expect((await join(visitor(site), nextRecoveryCode)).status).toBe(200);
});

test("a recovery code whose answer was lost has ended none, and nobody else's can be confirmed", async () => {
  const someone = await learner(1);
  const { code } = (await someone.mutate("data.recoveryCode")).data;
  await someone.mutate("data.recoveryCode"); // never arrives
  const { code: others } = (await (await learner(1)).mutate("data.recoveryCode")).data;
  expect((await someone.mutate("data.confirmRecoveryCode", { code: others })).status).toBe(404);
  expect((await visitor(site).mutate("data.confirmRecoveryCode", { code })).status).toBe(404);
  for (const each of [code, others]) expect((await join(visitor(site), each)).status).toBe(200);
});

describe("an answer that is lost on its way", () => {
  const cases = ["data.pairingCode", "data.recoveryCode"];

  test.each(cases)(
    "to a browser with a past: it has joined by a %s, and hears the same when it asks again",
    async (kind) => {
      const [phone, laptop] = [await learner(2), await learner(1)];
      const { code } = (await phone.mutate(kind)).data;
      const lost = await join(visitor(site, { cookie: laptop.cookie() ?? "" }), code);
      expect(await attemptsOf(laptop)).toBe(3);
      for (let again = 0; again < 2; again++) expect((await join(laptop, code)).data).toEqual(lost.data);
      expect(await attemptsOf(laptop)).toBe(3);
      expect(await attemptsOf(phone)).toBe(3);
    },
  );

  test.each(cases)("to a browser that was nobody and has asked for a cookie first: the same, by a %s", async (kind) => {
    const phone = await learner(2);
    const { code } = (await phone.mutate(kind)).data;
    const laptop = visitor(site);
    await laptop.mutate("learner.begin");
    const lost = await join(visitor(site, { cookie: laptop.cookie() ?? "" }), code);
    expect(await attemptsOf(laptop)).toBe(2);
    expect((await join(laptop, code)).data).toEqual(lost.data);
  });

  test("to somebody without any cookie does not use up a recovery code", async () => {
    const { code } = (await (await learner(2)).mutate("data.recoveryCode")).data;
    const lost = await join(visitor(site), code);
    const again = visitor(site);
    expect((await join(again, code)).data).toEqual(lost.data);
    expect(await attemptsOf(again)).toBe(2);
  });
});

test("two who join at once: the same browser twice has joined once, and of two browsers a short code lets in one", async () => {
  const [phone, laptop, tablet] = [await learner(2), await learner(1), await learner(4)];
  const { code: long } = (await phone.mutate("data.recoveryCode")).data;
  const twice = await Promise.all([join(laptop, long), join(laptop, long)]);
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  expect(twice[0]?.data).toEqual(twice[1]?.data);
  expect(await attemptsOf(phone)).toBe(3);

  const { code: short } = (await phone.mutate("data.pairingCode")).data;
  const both = await Promise.all([join(visitor(site), short), join(tablet, short)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
});

test("two pasts that both had a recovery code are one, to which both codes lead", async () => {
  const [phone, laptop] = [await learner(2), await learner(1)];
  const codes: string[] = [];
  for (const each of [phone, laptop]) codes.push((await each.mutate("data.recoveryCode")).data.code);
  const { code } = (await phone.mutate("data.pairingCode")).data;
  await join(laptop, code);
  expect((await laptop.query("data.kept")).data.recoveryCodes).toBe(2);
  for (const each of codes) expect((await join(visitor(site), each)).data.kept.attempts).toBe(3);
});

test("other devices can be ended: each is nobody from then on, and begins anew", async () => {
  const [own, lost] = [await learner(2), visitor(site)];
  await join(lost, (await own.mutate("data.pairingCode")).data.code);
  const { code: shown } = (await own.mutate("data.pairingCode")).data;
  expect((await own.mutate("data.endOtherDevices", {})).status).toBe(400);
  // A browser that is nobody cannot say that a lost one is signed out.
  expect((await visitor(site).mutate("data.endOtherDevices", { sure: true })).status).toBe(412);
  expect(await attemptsOf(lost)).toBe(2);
  expect((await own.mutate("data.endOtherDevices", { sure: true })).status).toBe(200);
  expect((await lost.query("data.kept")).data).toBeNull();
  expect((await join(visitor(site), shown)).status).toBe(404);
  expect((await lost.mutate("learner.begin")).status).toBe(200);
  expect(await attemptsOf(lost)).toBe(0);
  expect(await attemptsOf(own)).toBe(2);
});

test("a device that came later may end the one that was first", async () => {
  const [first, second] = [await learner(1), visitor(site)];
  await join(second, (await first.mutate("data.pairingCode")).data.code);
  await second.mutate("data.endOtherDevices", { sure: true });
  expect((await first.query("data.kept")).data).toBeNull();
  expect(await attemptsOf(second)).toBe(1);
});

describe("in one batch with other calls", () => {
  /** Several changes at once, as the pages send what waits. */
  async function batch(someone: Visitor, calls: readonly (readonly [path: string, input: unknown])[]) {
    const paths = calls.map(([path]) => path).join(",");
    const inputs = Object.fromEntries(calls.map(([, input], index) => [index, input]));
    const reply = await someone.mutate(`${paths}?batch=1`, inputs, { "x-nudge-address": `address ${addresses++}` });
    return (reply.body as { readonly error?: { readonly data: { readonly httpStatus: number } } }[]).map(
      ({ error }) => error?.data.httpStatus ?? 200,
    );
  }
  const notes = (count: number) =>
    Array.from(
      { length: count },
      () => ["lesson.guess", { id: uuidv7(), about: "downhill#one-step", said: { chosen: 1, isRight: true } }] as const,
    );
  const notesOf = async (someone: Visitor) => (await someone.query("data.kept")).data?.notes;

  test("a join takes along what is sent with it", async () => {
    const [phone, laptop] = [await learner(2), await learner(1)];
    const { code } = (await phone.mutate("data.pairingCode")).data;
    const calls = [...notes(2), ["data.join", { code }] as const, ...notes(4)];
    expect(await batch(laptop, calls)).toEqual(calls.map(() => 200));
    expect(await notesOf(phone)).toBe(6);
    expect(await notesOf(laptop)).toBe(6);
  });

  test("a join of somebody who was nobody takes it along too", async () => {
    const phone = await learner(1);
    const laptop = visitor(site);
    const { code } = (await phone.mutate("data.pairingCode")).data;
    const calls = [["data.join", { code }] as const, ...notes(3)];
    expect(await batch(laptop, calls)).toEqual(calls.map(() => 200));
    expect(await notesOf(laptop)).toBe(3);
  });

  test("what is sent with a deletion is deleted or begins anew, and fails in no case", async () => {
    const someone = await learner(1);
    const calls = [["data.forget", { sure: true }] as const, ...notes(5)];
    expect(await batch(someone, calls)).toEqual(calls.map(() => 200));
    expect((await someone.query("data.kept")).data?.attempts ?? 0).toBe(0);
  });
});

test("thirty of one class join at one address, and it may try twenty wrong codes all the same", async () => {
  const before = (await site.store().callCounts.add("code:all", 0, 600_000)).points;
  for (let pupil = 0; pupil < 30; pupil++) {
    const { code } = (await (await learner(1)).mutate("data.pairingCode")).data;
    expect((await join(visitor(site), code, "a class")).status).toBe(200);
  }
  expect((await site.store().callCounts.add("code:all", 0, 600_000)).points).toBe(before);
  const statuses: number[] = [];
  for (let guess = 0; guess < 21; guess++)
    statuses.push((await join(visitor(site), `AAAA-${guess}`, "a class")).status);
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 404), 429]);
});

test("a right code joins even if its try cannot be given back", async () => {
  const { code } = (await (await learner(1)).mutate("data.pairingCode")).data;
  const { callCounts } = site.store();
  const add = callCounts.add;
  const failing = vi.spyOn(callCounts, "add").mockImplementation((key, points, windowMs) => {
    if (points < 0) throw new Error("no database");
    return add(key, points, windowMs);
  });
  expect((await join(visitor(site), code)).data.kept.attempts).toBe(1);
  failing.mockRestore();
});

test("one address may try twenty wrong codes in ten minutes", async () => {
  const ofAll = async () => (await site.store().callCounts.add("code:all", 0, 600_000)).points;
  const before = await ofAll();
  const guesser = visitor(site);
  const statuses: number[] = [];
  for (let guess = 0; guess < 22; guess++) statuses.push((await join(guesser, `AAAA-${guess}`, "a guesser")).status);
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
  expect(statuses.slice(20)).toEqual([429, 429]);
  // Nor can one address use up the tries of all others.
  expect(await ofAll()).toBe(before + 20);
  expect((await join(visitor(site), "AAAA-0", "somebody else")).status).toBe(404);
});

test("an export holds all, and after deletion nothing is left until it is brought back", async () => {
  const someone = await learner(3);
  const { data: document } = await someone.query("data.export");
  expect(document).toMatchObject({ format: "nudge-export", version: 1 });
  const cookie = someone.cookie() ?? "";
  expect((await someone.mutate("data.forget", { sure: true })).headers.get("set-cookie")).toContain("Max-Age=0");
  expect((await visitor(site, { cookie }).query("data.kept")).data).toBeNull();

  const back = visitor(site);
  for (const part of document.parts) expect((await back.mutate("data.import", part)).data.fresh).toBe(3);
  expect((await back.query("data.export")).data.parts).toEqual(document.parts);
});

test("an export of one whose cookie is lost says that its records are elsewhere, and a recovery code leads to them", async () => {
  const someone = await learner(3);
  const [part] = (await someone.query("data.export")).data.parts;
  const { code } = (await someone.mutate("data.recoveryCode")).data;
  const later = await learner(1);
  expect((await later.mutate("data.import", part)).data).toEqual({ fresh: 0, elsewhere: 3 });
  expect(await attemptsOf(later)).toBe(1);
  await join(later, code);
  expect((await later.mutate("data.import", part)).data).toEqual({ fresh: 0, elsewhere: 0 });
  expect(await attemptsOf(later)).toBe(4);
});

test("an export that was changed brings nothing back", async () => {
  const someone = await learner(1);
  const [part] = (await someone.query("data.export")).data.parts;
  part.records.attempts[0].verdict = "correct";
  const forger = visitor(site);
  expect((await forger.mutate("data.import", part)).status).toBe(400);
  expect((await forger.query("data.kept")).data).toBeNull();
});

test("deleting asks to be sure, and deletes the caller alone", async () => {
  const [one, other] = [await learner(1), await learner(1)];
  expect((await one.mutate("data.forget", {})).status).toBe(400);
  expect(await attemptsOf(one)).toBe(1);
  await one.mutate("data.forget", { sure: true });
  expect(await attemptsOf(other)).toBe(1);
});
