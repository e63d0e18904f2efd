import type { Network } from "@nn/core";
import { type Run, runOf } from "./descent.ts";
import { countedExamples } from "./examples.ts";
import type { Setup } from "./setup.ts";

/** The descent of a setup as far as it has been walked. */
export function runIn(setup: Setup): Run | undefined {
  return setup.descent && runOf(setup.network, countedExamples(setup), setup.descent);
}

/** The network that the page shows: the one at the current step. */
export function presentNetwork(setup: Setup): Network {
  const run = runIn(setup);
  return run?.points[run.present]?.network ?? setup.network;
}

/** The same page with its next descent to begin where this one is now; the steps so far are dropped. */
export function begunHere(setup: Setup): Setup {
  const { descent } = setup;
  if (!descent || descent.walked === 0) return setup;
  return { ...setup, network: presentNetwork(setup), descent: { ...descent, walked: 0, at: 0 } };
}
