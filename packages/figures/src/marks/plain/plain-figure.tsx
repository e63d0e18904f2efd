"use client";

import type { ReactNode } from "react";
import { StateBar } from "../../controls/state-bar.tsx";
import { LinkNotice } from "../../lesson/link-notice.tsx";
import { ModelProvider } from "../../lesson/use-model.tsx";
import type { SetupStart } from "../../model/start.ts";

/**
 * A figure without a network. Its numbers come from the smallest network that has them, a single neuron that passes on
 * what its weight makes of the input, with target 0: then C = (w x)². So it has an engine, undo and a link like any other
 * figure, and only its letters are its own. The weight is what the reader turns.
 *
 * @param name   of its model, for the address
 * @param times  what the weight is multiplied by
 */
export function PlainFigure({
  name,
  times,
  at,
  nudge,
  children,
}: {
  readonly name: string;
  readonly times: number;
  /** Where the weight starts, and its nudge. */
  readonly at: number;
  readonly nudge: number;
  readonly children: ReactNode;
}) {
  return (
    <ModelProvider start={{ name, setup: setupAt(times, at, nudge) }}>
      {children}
      <div>
        <LinkNotice />
        <StateBar />
      </div>
    </ModelProvider>
  );
}

/** The quantity that is turned. */
export const TURNED = "w1.0.0";

const setupAt = (times: number, at: number, by: number): SetupStart => ({
  network: { inputs: 1, layers: [{ neurons: 1, activation: "identity" }], weights: [[[at]]], biases: [[0]] },
  examples: [{ input: [times], target: [0] }],
  nudge: { quantity: TURNED, by },
});
