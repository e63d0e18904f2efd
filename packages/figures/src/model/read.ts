import { type Gradient, gradientOf } from "@nn/core";
import type { Run } from "./descent.ts";
import { countedExamples, exampleInView } from "./examples.ts";
import { type InView, inViewOf } from "./in-view.ts";
import { type Journey, journeyOf } from "./journey.ts";
import { once } from "./once.ts";
import type { Setup } from "./setup.ts";
import { presentNetwork, runIn } from "./walking.ts";

/**
 * Every number of the page, computed from one setup in one go, so that all views agree. The network is the one at the
 * current step of the descent.
 */
export interface Reading extends InView {
  /** What the nudge does; undefined without one. */
  readonly journey: Journey | undefined;
  /** The steps downhill; undefined without a descent. */
  readonly run: Run | undefined;
  /** The mean cost over the examples that count, and its gradient. */
  readonly mean: Gradient;
  /** The cost of each example, and its own gradient. */
  readonly each: readonly Gradient[];
}

/**
 * Computes everything.
 * @param before  an earlier reading: what it says about the same network and example is not computed again
 * @throws as the engine does, if the setup is not consistent
 */
export function readSetup(setup: Setup, before?: Reading): Reading {
  const { examples, nudge } = setup;
  const inView = inViewOf(presentNetwork(setup), exampleInView(setup), before);
  const { network } = inView;
  // Few pages show gradients, so they are computed on demand.
  const mean = once(() => gradientOf(network, countedExamples(setup)));
  const each = once(() => examples.map((example) => gradientOf(network, [example])));
  return {
    ...inView,
    journey: nudge && journeyOf(inView, nudge),
    run: runIn(setup),
    get mean() {
      return mean();
    },
    get each() {
      return each();
    },
  };
}
