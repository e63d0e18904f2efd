import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DigitSet } from "../digit.ts";
import { unpack } from "../packed/unpack.ts";

export const bytesOf = (file: string): Uint8Array => readFileSync(join(import.meta.dirname, "../../packed", file));

/** A packed set, or its first digits alone. */
export function readSet(file: string, count?: number): DigitSet {
  const set = unpack(bytesOf(file));
  if (count === undefined) return set;
  return { count, pixels: set.pixels.slice(0, count * 784), labels: set.labels.slice(0, count) };
}
