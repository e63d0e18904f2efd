import { expect, test } from "vitest";
import { guardWith } from "./retry.ts";
import { StorageError } from "./storage-error.ts";

const failing = (code: string, times: number) => {
  let calls = 0;
  const work = async () => {
    calls += 1;
    if (calls <= times) throw Object.assign(new Error(`failure ${calls}`), { code });
    return calls;
  };
  return { work, calls: () => calls };
};
const pauses: number[] = [];
const guard = guardWith(async (ms) => {
  pauses.push(ms);
});

test.each(["40001", "40P01", "SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT", "57P01", "ECONNRESET"])(
  "%s is tried again until it passes",
  async (code) => {
    const { work } = failing(code, 7);
    await expect(guard(work)).resolves.toBe(8);
  },
);

test("a failure that does not pass is retried eight times and then reported", async () => {
  const { work, calls } = failing("40001", Number.POSITIVE_INFINITY);
  await expect(guard(work)).rejects.toMatchObject({ fault: "unreachable", cause: { message: "failure 8" } });
  expect(calls()).toBe(8);
});

test.each([
  { code: "SQLITE_FULL", fault: "full" },
  { code: "53100", fault: "full" },
  { code: "SQLITE_CORRUPT_VTAB", fault: "damaged" },
  { code: "SQLITE_NOTADB", fault: "damaged" },
  { code: "SQLITE_READONLY_DBMOVED", fault: "unwritable" },
  { code: "23514", fault: "failed" },
])("$code is $fault, and retrying would not help", async ({ code, fault }) => {
  const { work, calls } = failing(code, 1);
  const error = await guard(work).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StorageError);
  expect(error).toMatchObject({ fault });
  expect(calls()).toBe(1);
});

test.each([
  "Connection terminated unexpectedly",
  "Client has encountered a connection error and is not queryable",
  "timeout exceeded when trying to connect",
])("node-postgres's “%s” is retried", async (message) => {
  let calls = 0;
  await guard(async () => {
    calls += 1;
    if (calls === 1) throw new Error(message);
  });
  expect(calls).toBe(2);
});

test("of 500 units of work, each meeting a serialization failure one time in five, none fails", async () => {
  let state = 7;
  // A small congruential generator (Numerical Recipes): the same failures in every run of the test.
  const fails = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32 < 0.2;
  };
  const outcomes = await Promise.all(
    Array.from({ length: 500 }, (_, index) =>
      guard(async () => {
        if (fails()) throw Object.assign(new Error("could not serialize access"), { code: "40001" });
        return index;
      }),
    ),
  );
  expect(outcomes).toEqual(Array.from({ length: 500 }, (_, index) => index));
});

test("pauses grow, never beyond a second", () => {
  expect(Math.max(...pauses)).toBeLessThanOrEqual(1_000);
  expect(Math.max(...pauses)).toBeGreaterThan(400);
});
