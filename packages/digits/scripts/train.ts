// Trains the network that a page shows before its reader has trained one, and writes it down with its reports and with
// the held-out digit that it is shown with. Its parameters are rounded to 16 bits, so that it is small; what it reads of
// the held-out digits is counted after that. No other way than seed, schedule and core decides what comes out.
//
//   node packages/digits/scripts/train.ts
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromFlat } from "@nn/core";
import { assembled } from "@nn/core/assembled";
import { PIXELS, shapeOf, unpack } from "../src/index.ts";
import { accuracyOn, Run } from "../src/training/run.ts";
import { isReported, scheduleOf } from "../src/training/schedule.ts";

const KIND = "relu";
const SEED = 2;
/** A 3 that is read, though not with much confidence: where all is certain, all slopes are next to nothing. */
const SHOWN = 346;

const setIn = (file: string) => unpack(readFileSync(join(import.meta.dirname, "../packed", file)));
const [training, heldOut] = [setIn("training.bin"), setIn("held-out.bin")];
const run = new Run({ training, heldOut, kind: KIND, seed: SEED, runnerFor: assembled });
const reports = [run.report()];
while (!run.isDone) {
  run.step();
  if (isReported(scheduleOf(KIND), training.count, run.steps)) reports.push(run.report());
}
const parameters = Float64Array.from(run.network().parameters);
const step = Math.max(...parameters.map(Math.abs)) / 32_767;
const whole = Int16Array.from(parameters, (value) => Math.round(value / step));
const network = fromFlat({ ...shapeOf(KIND), parameters: Float64Array.from(whole, (value) => value * step) });
const text = Buffer.from(whole.buffer).toString("base64");
const pixels = Array.from(heldOut.pixels.subarray(SHOWN * PIXELS, (SHOWN + 1) * PIXELS), (pixel) => pixel.toString(16));
writeFileSync(
  join(import.meta.dirname, "../src/generated/trained.ts"),
  `// Written by scripts/train.ts. Do not edit.
export const trained = ${JSON.stringify({
    kind: KIND,
    seed: SEED,
    step,
    parameters: text,
    reports: reports.map(({ steps, of, cost, accuracy }) => [steps, of, Number.isNaN(cost) ? null : cost, accuracy]),
    shown: { digit: SHOWN, label: heldOut.labels[SHOWN], pixels: pixels.join("") },
  })} as const;
`,
);
console.log(
  `${(100 * (reports.at(-1)?.accuracy ?? 0)).toFixed(2)} % of ${heldOut.count}, ${(100 * accuracyOn(network, heldOut)).toFixed(2)} % once rounded`,
);
