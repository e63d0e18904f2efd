"use client";

import type { QuestionFigure } from "@nn/exercises";
import { ChainFigure, Figure, ModelProvider } from "@nn/figures";
import styles from "./exercise.module.css";

/** The network of a question with its values filled in. It is fixed: other values would be another question. */
export function ExerciseFigure({ figure }: { readonly figure: QuestionFigure }) {
  if (!figure.showsValues) return null;
  const { network, example, layerNames } = figure;
  const start = {
    setup: { network, example, nudge: { quantity: `w${network.layers.length}.0.0`, by: 0.1 } },
    counting: layerNames === "letters" ? ("fromLast" as const) : ("fromFirst" as const),
  };
  return (
    <div className={styles.figure} inert>
      <ModelProvider start={start}>
        <Figure>
          <ChainFigure />
        </Figure>
      </ModelProvider>
    </div>
  );
}
