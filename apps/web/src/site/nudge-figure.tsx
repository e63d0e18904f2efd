"use client";

import { Figure, Letter, ModelProvider, NetworkFigure, QuantityLinks, useModel, useModelState } from "@nn/figures";
import { shownNumber } from "@nn/notation";
import { Children } from "react";
import { words } from "./first-page.en.ts";
import styles from "./nudge-figure.module.css";

/** Two neurons, so that the nudge has a road to travel and the figure still fits on a telephone. */
const start = {
  setup: {
    network: {
      inputs: 1,
      layers: [
        { neurons: 1, activation: "sigmoid" },
        { neurons: 1, activation: "sigmoid" },
      ],
      weights: [[[1.2]], [[1.4]]],
      biases: [[-0.3], [-0.5]],
    },
    examples: [{ input: [0.85], target: [1] }],
    nudge: { quantity: "w2.0.0", by: 0.1 },
  },
} as const;

/** One chain, one nudge, and what came of it. */
export function NudgeFigure() {
  return (
    <div className={styles.figure}>
      <ModelProvider start={start}>
        <QuantityLinks>
          <Figure>
            <NetworkFigure />
            <Sentence />
          </Figure>
        </QuantityLinks>
      </ModelProvider>
    </div>
  );
}

function Sentence() {
  const model = useModel();
  const change = useModelState(({ reading }) => reading.journey?.stops.at(-1)?.change ?? 0);
  const weight = useModelState(({ setup }) => setup.network.w(2, 0, 0));
  const raise = (by: number) => {
    model.set("w2.0.0", weight + by);
    model.settle();
  };
  return (
    <div className={styles.caption}>
      <span className={`needs-script ${styles.buttons}`}>
        <span>{Children.toArray(words.figure.nudge(<Letter key="of" q="w2.0.0" />))}</span>
        <span className={styles.pair}>
          <button type="button" className="button" onClick={() => raise(-0.1)}>
            −0.10
          </button>
          <button type="button" className="button" onClick={() => raise(0.1)}>
            +0.10
          </button>
        </span>
      </span>
      <span aria-live="polite">
        {Children.toArray(
          words.figure.outlook(
            <Letter key="of" q="w2.0.0" />,
            shownNumber(0.1),
            <Letter key="cost" q="C" />,
            <b key="change" className="q-c">
              {shownNumber(change, 3, true)}
            </b>,
          ),
        )}
      </span>
    </div>
  );
}
