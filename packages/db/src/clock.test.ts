import { expect, test } from "vitest";
import { serverClock } from "./clock.ts";

const NOON = Date.UTC(2026, 10, 28, 12);
const DAY_MS = 24 * 60 * 60 * 1000;

test("a machine whose clock is a day ahead goes by the database", async () => {
  let own = NOON + DAY_MS;
  const clock = await serverClock(
    async () => NOON,
    () => {},
    () => own,
  );
  expect(clock.now()).toEqual(new Date(NOON));
  own += 30_000;
  expect(clock.now()).toEqual(new Date(NOON + 30_000));
});

test("a clock that is set while the site runs is noticed within a minute", async () => {
  let [own, theirs] = [NOON, NOON];
  const clock = await serverClock(
    async () => theirs,
    () => {},
    () => own,
  );
  own += 400 * DAY_MS;
  theirs += 1_000;
  clock.now(); // asks
  await Promise.resolve().then(() => {});
  await new Promise((resolve) => setImmediate(resolve));
  expect(clock.now()).toEqual(new Date(theirs));
});

test("if the database cannot be asked, the last known difference stays", async () => {
  let own = NOON + DAY_MS;
  let isUp = true;
  const faults: unknown[] = [];
  const clock = await serverClock(
    async () => {
      if (!isUp) throw new Error("away");
      return NOON;
    },
    (error) => faults.push(error),
    () => own,
  );
  isUp = false;
  own += 120_000;
  clock.now();
  await new Promise((resolve) => setImmediate(resolve));
  expect(clock.now()).toEqual(new Date(NOON + 120_000));
  expect(faults).toHaveLength(1);
});
