import { expect, test } from "vitest";
import { partsIn } from "./copy-file.ts";

test("a saved copy is read part by part, and whatever else stands in it is left out", () => {
  const part = { records: { attempts: [] }, signature: "s" };
  const text = JSON.stringify({ format: "nudge-export", version: 1, madeAt: "", parts: [{ ...part, more: 1 }] });
  expect(partsIn(text)).toEqual([part]);
});

test.each([
  "",
  "[]",
  "null",
  '"nudge-export"',
  '{"format":"nudge-export","version":2,"parts":[]}',
  '{"format":"nudge-export","version":1}',
  '{"format":"nudge-export","version":1,"parts":[{}]}',
  '{"format":"nudge-export","version":1,"parts":[null]}',
])("%s is none", (text) => {
  expect(partsIn(text)).toBeUndefined();
});
