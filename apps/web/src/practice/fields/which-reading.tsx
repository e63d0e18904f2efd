"use client";

import type { Choice } from "@nn/exercises";
import { Tex } from "@/formula/tex.tsx";
import styles from "./which-reading.module.css";
import { words } from "./words.en.ts";

/** What an answer can mean, where it can mean several things: one tap writes it so that it means one. */
export function WhichReading({
  choices,
  onChoose,
}: {
  readonly choices: readonly Choice[];
  readonly onChoose: (answer: string) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{words.formula.whichReading}</legend>
      {choices.map(({ answer, plain, latex }) => (
        <button key={answer} type="button" onClick={() => onChoose(answer)}>
          <span className="visually-hidden">{plain}</span>
          <span aria-hidden="true">{latex === undefined ? plain : <Tex tex={latex} plain={plain} />}</span>
        </button>
      ))}
    </fieldset>
  );
}
