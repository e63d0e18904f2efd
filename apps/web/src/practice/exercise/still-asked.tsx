"use client";

import type { Question } from "@nn/exercises";
import type { ReactNode } from "react";
import { Rich } from "../rich.tsx";
import { inLine } from "../slashed.ts";
import styles from "./exercise.module.css";
import { ExerciseFigure, FigureScope } from "./exercise-figure.tsx";
import { words } from "./words.en.ts";

export interface Asked {
  readonly prompt: Question["prompt"];
  readonly figure: Question["figure"];
}

/** What is asked and its figure, where they stand when the question is there; nothing to answer it with. */
export function StillAsked({ prompt, figure }: Asked) {
  const asked = (
    <p className={styles.question}>
      <Rich text={inLine(prompt)} />
    </p>
  );
  const around = (drawing?: ReactNode) => (
    <div className={styles.exercise}>
      <div className={styles.columns}>
        <div className={styles.aside}>{drawing ?? asked}</div>
        <div className={styles.work}>
          {drawing && asked}
          <p className={styles.state}>{words.onItsWay}</p>
        </div>
      </div>
    </div>
  );
  return figure ? <FigureScope figure={figure}>{around(<ExerciseFigure />)}</FigureScope> : around();
}
