import { expect, test } from "vitest";
import { copyIn } from "./copy-file.ts";

const part = { records: { attempts: [] }, signature: "s" };

test("a saved copy is read part by part, and whatever else stands in it is left out", () => {
  const text = JSON.stringify({ format: "nudge-export", version: 1, madeAt: "", parts: [{ ...part, more: 1 }] });
  expect(copyIn(text)).toEqual({ parts: [part], recoveryCode: undefined });
});

test.each([
  { written: "AAAA-BBBB", read: "AAAA-BBBB" },
  { written: 7, read: undefined },
  { written: "A".repeat(61), read: undefined },
])("the recovery code $written in it is read as $read", ({ written, read }) => {
  const text = JSON.stringify({ format: "nudge-export", version: 1, recoveryCode: written, parts: [part] });
  expect(copyIn(text)).toEqual({ parts: [part], recoveryCode: read });
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
  '{"format":"nudge-export","version":1,"parts":[{"records":{},"signature":"no signature"}]}',
  JSON.stringify({ format: "nudge-export", version: 1, parts: [{ ...part, signature: "s".repeat(101) }] }),
  JSON.stringify({ format: "nudge-export", version: 1, parts: [{ ...part, records: "é".repeat(66_000) }] }),
])("%.80s is none", (text) => {
  expect(copyIn(text)).toBeUndefined();
});
