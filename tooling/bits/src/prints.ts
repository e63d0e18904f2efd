import { initialNetwork } from "@nn/core";
import { assembled } from "@nn/core/assembled";
import { fingerprintOfRunner, fingerprints } from "@nn/core/determinism";
import { straight } from "@nn/core/straight";

/** Of so many examples of a shape, for each hundred inputs of a function. */
const SHARE = 0.01;

/** A fingerprint for each function at `count` inputs, and for whatever runs a plan. */
export function printsOf(count: number): Readonly<Record<string, string>> {
  const examples = Math.ceil(SHARE * count);
  return {
    ...fingerprints(count),
    loops: fingerprintOfRunner(examples),
    "straight lines": fingerprintOfRunner(examples, straight),
    WebAssembly: fingerprintOfRunner(examples, assembled),
  };
}

const { plan } = initialNetwork({ inputs: 1, layers: [{ neurons: 1, activation: "sigmoid" }], seed: 1 });

/** Whether the engine takes what is assembled. Where it does not, the loops take its place. */
export const hasWebAssembly = assembled(plan) !== undefined;
