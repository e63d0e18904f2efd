import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fontFiles, fontFolder, rangeOf } from "./fonts.ts";

test("the letters of a first visit are cut from the typefaces that the site has", async () => {
  for (const [name, bytes] of Object.entries(await fontFiles())) {
    const stored = readFileSync(join(fontFolder, name));
    expect(Buffer.compare(stored, Buffer.from(bytes)), `${name}: npm run fonts writes it anew`).toBe(0);
  }
}, 30_000);

test("a range has every letter once, and nothing between", () => {
  expect(rangeOf("cab")).toBe("U+61-63");
  expect(rangeOf("a−z\u00a0b")).toBe("U+61-62, U+7A, U+A0, U+2212");
});
