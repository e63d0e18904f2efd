// Prints what a gradient and a step leave to the garbage collector, and fails when it is more than the number or two that
// JavaScript boxes. The young heap is so large that nothing is collected meanwhile.
//
//   node --expose-gc --min-semi-space-size=64 --max-semi-space-size=64 checks/allocation.ts
import { assembled } from "../src/assembled/assembled.ts";
import { type CostName, Engine, initialNetwork, type RunnerFor } from "../src/index.ts";

const STEPS = 20_000;
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error("needs --expose-gc");

/** Bytes a step, once the code is compiled: the least of three tries. */
function bytesAStep(cost: CostName, runnerFor?: RunnerFor): number {
  const layers = [
    { neurons: 8, activation: "sigmoid" },
    { neurons: 8, activation: "sigmoid" },
    { neurons: 2, activation: cost === "softmaxCrossEntropy" ? "identity" : "sigmoid" },
  ] as const;
  const engine = new Engine(initialNetwork({ inputs: 4, layers, cost, seed: 1 }), runnerFor);
  const examples = [{ input: [1, 0.5, -1, 0], target: [1, 0] }];
  const run = () => {
    for (let i = 0; i < STEPS; i++) {
      engine.learnAll(examples);
      engine.step(0.01);
    }
  };
  run();
  const tries = [1, 2, 3].map(() => {
    collect?.();
    const before = process.memoryUsage().heapUsed;
    run();
    return (process.memoryUsage().heapUsed - before) / STEPS;
  });
  return Math.min(...tries);
}

const checks: readonly { name: string; found: number; most: number }[] = [
  { name: "squares, loops", found: bytesAStep("squares"), most: 40 },
  { name: "squares, WebAssembly", found: bytesAStep("squares", assembled), most: 40 },
  { name: "softmax, loops", found: bytesAStep("softmaxCrossEntropy"), most: 128 },
];
for (const { name, found, most } of checks) {
  console.log(`${name}: ${found.toFixed(1)} of ${most} bytes a step`);
  if (found > most) process.exitCode = 1;
}
