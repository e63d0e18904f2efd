import { expect, test, vi } from "vitest";
import type { Guard } from "./retry.ts";
import { settledBy } from "./settled.ts";

const plain: Guard = (work) => work();

/** A disk that is done when it is told to be. */
function slowDisk() {
  const ends: { readonly done: () => void; readonly failed: (error: Error) => void }[] = [];
  const sync = vi.fn(() => new Promise<void>((done, failed) => ends.push({ done, failed })));
  return { sync, ends };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test("what has written is not done before the disk has it, and what has only read does not wait", async () => {
  const { sync, ends } = slowDisk();
  const { wrote, guarding } = settledBy(sync);
  const guard = guarding(plain);
  const done: string[] = [];
  const writing = guard(async () => {
    await turn();
    wrote();
    return "stored";
  }).then((result) => done.push(result));
  await guard(async () => "read").then((result) => done.push(result));
  await vi.waitFor(() => expect(sync).toHaveBeenCalledTimes(1));
  await turn();
  expect(done).toEqual(["read"]);
  ends[0]?.done();
  await writing;
  expect(done).toEqual(["read", "stored"]);
});

test("those who wait share one sync, and none relies on one that had begun before", async () => {
  const { sync, ends } = slowDisk();
  const { wrote, guarding } = settledBy(sync);
  const write = () => guarding(plain)(async () => wrote());
  const first = Promise.all([write(), write(), write()]);
  await vi.waitFor(() => expect(sync).toHaveBeenCalledTimes(1));
  const late = vi.fn();
  const second = Promise.all([write(), write()]).then(late);
  for (let turns = 0; turns < 3; turns++) await turn();
  expect(sync).toHaveBeenCalledTimes(1);
  ends[0]?.done();
  await first;
  await vi.waitFor(() => expect(sync).toHaveBeenCalledTimes(2));
  expect(late).not.toHaveBeenCalled();
  ends[1]?.done();
  await second;
  expect(sync).toHaveBeenCalledTimes(2);
});

test("a sync waits for what is being committed anyway, and serves it too", async () => {
  const { sync, ends } = slowDisk();
  const { wrote, guarding } = settledBy(sync);
  const write = () => guarding(plain)(async () => wrote());
  const first = write();
  await Promise.resolve();
  const both = Promise.all([first, write()]);
  await vi.waitFor(() => expect(sync).toHaveBeenCalled());
  ends[0]?.done();
  await both;
  expect(sync).toHaveBeenCalledTimes(1);
});

test("a sync that fails is told to all who wait, and to everybody who writes after it; reading goes on", async () => {
  const { sync, ends } = slowDisk();
  const failed = vi.fn();
  const { wrote, guarding } = settledBy(sync, failed);
  const guard = guarding(plain);
  const write = () => guard(async () => wrote());
  const noDisk = new Error("no disk");
  const failing = Promise.allSettled([write(), write()]);
  await vi.waitFor(() => expect(sync).toHaveBeenCalledTimes(1));
  const behind = Promise.allSettled([write()]);
  await turn();
  ends[0]?.failed(noDisk);
  const told = [...(await failing), ...(await behind), ...(await Promise.allSettled([write(), write()]))];
  expect(told).toEqual(Array.from({ length: 5 }, () => ({ status: "rejected", reason: noDisk })));
  expect(sync).toHaveBeenCalledTimes(1);
  expect(failed.mock.calls).toEqual([[noDisk]]);
  await expect(guard(async () => "read")).resolves.toBe("read");
});
