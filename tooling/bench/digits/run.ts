/**
 * Trains the digit network at full size, both kinds from three seeds, and prints the processor time that it takes and how many of the
 * held-out digits it reads. Then the first kind once more by loops alone: the accuracy must be the same to the last digit.
 *
 *   npm run bench:digits        seeds 1 to 3
 *   npm run bench:digits -- 1   one seed
 */
import { readFileSync } from "node:fs";
import { assembled } from "../../../packages/core/src/assembled/assembled.ts";
import { type Kind, kinds, Run, unpack } from "../../../packages/digits/src/index.ts";

const seeds = Number(process.argv[2] ?? 3);
const packed = new URL("../../../packages/digits/packed/", import.meta.url);
const setIn = (file: string) => unpack(readFileSync(new URL(file, packed)));
const [training, heldOut] = [setIn("training.bin"), setIn("held-out.bin")];

/** Milliseconds of processor time, all threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function trained(kind: Kind, seed: number, isAssembled: boolean) {
  const run = new Run({ training, heldOut, kind, seed, ...(isAssembled && { runnerFor: assembled }) });
  const begin = processorTime();
  let seconds93: number | undefined;
  while (!run.isDone) {
    run.step();
    if (run.steps % 313 === 0 && seconds93 === undefined && run.report().accuracy >= 0.93)
      seconds93 = (processorTime() - begin) / 1000;
  }
  const seconds = (processorTime() - begin) / 1000;
  const { accuracy, steps } = run.report();
  return { kind, by: isAssembled ? "WebAssembly" : "loops", seed, steps, seconds, seconds93, accuracy };
}

const all = kinds.flatMap((kind) => Array.from({ length: seeds }, (_, i) => trained(kind, i + 1, true)));
const byLoops = trained("relu", 1, false);
console.log(
  `| kind | by | seed | steps | seconds | to 93 % | right of ${heldOut.count} |\n|---|---|---:|---:|---:|---:|---:|`,
);
for (const { kind, by, seed, steps, seconds, seconds93, accuracy } of [...all, byLoops])
  console.log(
    `| ${kind} | ${by} | ${seed} | ${steps} | ${seconds.toFixed(1)} | ${seconds93?.toFixed(1) ?? "never"} | ${(100 * accuracy).toFixed(2)} % |`,
  );
if (byLoops.accuracy !== all[0]?.accuracy) throw new Error("loops and WebAssembly differ");
