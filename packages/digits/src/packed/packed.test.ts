import { createHash } from "node:crypto";
import { randomFrom } from "@nn/core";
import { expect, test } from "vitest";
import { type DigitSet, PIXELS } from "../digit.ts";
import { pack } from "../testing/pack.ts";
import { bytesOf } from "../testing/read-set.ts";
import { unpack } from "./unpack.ts";

const files = [
  {
    file: "training.bin",
    count: 10_000,
    sha256: "be5842f7e8a309d7aecf0f915408bd23fbd0395f463ec692424ba21cb40d3e74",
    // How often MNIST has each digit among its first 10,000, from 0 to 9.
    often: [1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978],
  },
  {
    file: "held-out.bin",
    count: 2_000,
    sha256: "a536f421df42fe3d9ae4137749fdee9b5eb85c168376bba36207440bc8f4685e",
    often: undefined,
  },
];

test.each(files)("$file is the file that was packed, and holds $count digits", ({ file, count, sha256, often }) => {
  const bytes = bytesOf(file);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  const set = unpack(bytes);
  expect(set.count).toBe(count);
  expect(set.pixels).toHaveLength(count * PIXELS);
  const found = Array.from({ length: 10 }, (_, digit) => set.labels.filter((label) => label === digit).length);
  if (often) expect(found).toEqual(often);
  expect(Math.min(...found)).toBeGreaterThan(count / 15);
});

test("both files together are at most 0.9 MB", () => {
  expect(files.reduce((sum, { file }) => sum + bytesOf(file).length, 0)).toBeLessThanOrEqual(900_000);
});

/** Blots of every darkness, and noise, which no model foresees. */
function drawn(count: number, seed: number): DigitSet {
  const random = randomFrom(seed);
  const pixels = Uint8Array.from({ length: count * PIXELS }, (_, at) =>
    random() < 0.5 ? 0 : Math.floor(at % 3 === 0 ? 15.999 * random() : 15),
  );
  return { count, pixels, labels: Uint8Array.from({ length: count }, () => Math.floor(10 * random())) };
}

test.each([1, 2, 3, 7])("what is packed comes back bit for bit: %d pictures of noise", (count) => {
  const set = drawn(count, count);
  expect(unpack(pack(set))).toEqual(set);
});

test.each([
  { name: "nothing", bytes: new Uint8Array(0) },
  { name: "something else", bytes: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]) },
  { name: "too many", bytes: Uint8Array.from([0x4e, 0x4e, 0x44, 0x31, 255, 255, 255, 0]) },
  { name: "a head alone", bytes: Uint8Array.from([0x4e, 0x4e, 0x44, 0x31, 9, 0, 0, 0]) },
  { name: "half a file", bytes: bytesOf("held-out.bin").subarray(0, 60_000) },
])("refuses $name", ({ bytes }) => {
  expect(() => unpack(bytes)).toThrow(RangeError);
});
