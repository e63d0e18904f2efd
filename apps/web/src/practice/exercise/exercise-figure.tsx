"use client";

import type { QuestionFigure } from "@nn/exercises";
import { Figure, ModelProvider, NetworkFigure, QuantityLinks } from "@nn/figures";
import type { ReactNode } from "react";
import styles from "./exercise.module.css";

/**
 * Ties the words of a question to its figure: what is pointed at in one lights up in the other. The numbers are fixed,
 * because others would be another question.
 */
export function FigureScope({ figure, children }: { readonly figure: QuestionFigure; readonly children: ReactNode }) {
  const { network, example, layerNames, showsValues } = figure;
  const start = {
    setup: { network, examples: [example] },
    counting: layerNames === "letters" ? ("fromLast" as const) : ("fromFirst" as const),
    isFixed: true,
    showsValues,
  };
  return (
    <ModelProvider start={start}>
      <QuantityLinks>{children}</QuantityLinks>
    </ModelProvider>
  );
}

/** The network of a question: with its values where they are given, in letters where they do not matter. */
export function ExerciseFigure() {
  return (
    <div className={styles.figure} data-exercise-figure="">
      <Figure>
        <NetworkFigure />
      </Figure>
    </div>
  );
}
