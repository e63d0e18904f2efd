import { startOf } from "@nn/digits";
import { beforeEach, expect, test, vi } from "vitest";

const run = { kind: "relu", seed: 1, network: startOf("relu", 1), reports: [] } as const;

/** A browser's database, as far as a run is put there and taken out again. */
let isForbidden = false;
let value: unknown;
const open = vi.fn(() => {
  const database = {
    transaction: () => {
      const transaction = answered({}, "oncomplete");
      const put = (next: unknown) => {
        value = next;
      };
      const get = () => answered({ result: value }, "onsuccess");
      return Object.assign(transaction, { objectStore: () => ({ put, get, transaction }) });
    },
  };
  return answered({ result: database, error: new Error("forbidden") }, isForbidden ? "onerror" : "onsuccess");
});

/** A request that is answered once whoever asks has said who hears it. */
function answered<Request extends object>(request: Request, how: string): Request {
  queueMicrotask(() => (request as Readonly<Record<string, () => void>>)[how]?.());
  return request;
}

/** As a visit begins. */
async function visit(): Promise<typeof import("./keep.ts")> {
  vi.resetModules();
  return import("./keep.ts");
}

beforeEach(() => {
  open.mockClear();
  isForbidden = false;
  value = undefined;
  vi.stubGlobal("indexedDB", { open });
  vi.spyOn(console, "info").mockImplementation(() => {});
});

test("a visit opens the database once: the browser lets go of none that was opened", async () => {
  const { keepRun, readRun } = await visit();
  for (let time = 0; time < 3; time++) await keepRun(run);
  expect((await readRun())?.seed).toBe(1);
  expect(open).toHaveBeenCalledTimes(1);
});

test("where it does not open, the next run tries anew", async () => {
  const { keepRun, readRun } = await visit();
  isForbidden = true;
  await keepRun(run);
  expect(await readRun()).toBeUndefined();
  isForbidden = false;
  await keepRun(run);
  expect((await readRun())?.seed).toBe(1);
  expect(open).toHaveBeenCalledTimes(3);
});
