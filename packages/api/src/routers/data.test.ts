import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("a recovery code works when the cookie is lost, and another takes its place", async () => {
  const someone = await learner(1);
  const { code } = (await someone.mutate("data.recoveryCode")).data;
  expect((await someone.query("data.kept")).data.recoverySince).not.toBeNull();
  const later = visitor(site);
  const { nextRecoveryCode } = (await join(later, code)).data;
  expect(await attemptsOf(later)).toBe(1);
  expect((await join(visitor(site), code)).status).toBe(404);
  expect((await join(visitor(site), nextRecoveryCode)).status).toBe(200);
});

test("one address may try twenty codes in ten minutes, right ones too", async () => {
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
