import type { Belongings } from "@nn/db";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import { exportDocument, recordsOf } from "./exports.ts";

const note = (words: string) => ({
  id: uuidv7(),
  kind: "recall" as const,
  about: "downhill#one-step",
  said: { words, isRight: true, "1": "first", "0": "second" },
  createdAt: "2026-11-28T12:00:00.000Z",
});
const all: Belongings = {
  attempts: [],
  runs: [],
  notes: Array.from({ length: 500 }, (_, index) => note("x".repeat(index))),
  aids: [],
};

test("what was exported is read again, in parts that fit into a request, and nothing is lost", () => {
  const document = JSON.parse(JSON.stringify(exportDocument(all, "key", new Date(0))));
  expect(document.parts.length).toBeGreaterThan(1);
  for (const part of document.parts) expect(JSON.stringify(part).length).toBeLessThan(128 * 1024);
  const back = document.parts.flatMap((part: never) => recordsOf(part, "key")?.notes);
  expect(back).toEqual(all.notes);
});

test("what was changed, or was written by another site, is not believed", () => {
  const [part] = exportDocument(all, "key", new Date(0)).parts;
  if (!part) throw new Error("no part");
  expect(recordsOf(part, "another key")).toBeUndefined();
  expect(recordsOf({ ...part, signature: "" }, "key")).toBeUndefined();
  const forged = { ...part.records, notes: [...part.records.notes, note("forged")] };
  expect(recordsOf({ ...part, records: forged }, "key")).toBeUndefined();
});

test("nothing is a document too", () => {
  expect(exportDocument({ attempts: [], runs: [], notes: [], aids: [] }, "key", new Date(0)).parts).toHaveLength(1);
});

test("what is nested too deep to be written out is refused", () => {
  const log: unknown = JSON.parse("[".repeat(30_000) + "]".repeat(30_000));
  const records = { attempts: [], runs: [], notes: [{ ...note("forged"), said: { log } }], aids: [] };
  expect(recordsOf({ records, signature: "" }, "key")).toBeUndefined();
  expect(recordsOf({ records, signature: "x" }, "key")).toBeUndefined();
});
