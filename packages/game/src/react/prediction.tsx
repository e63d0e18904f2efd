import type { Effect } from "@nn/level-kit";
import { words } from "../words.en.ts";
import styles from "./prediction.module.css";

const ANSWERS: readonly Effect[] = ["up", "down", "none"];

/** Asked before the first lamp: those who know need not pay. One answer for each knob. */
export function Prediction({ onAnswer }: { readonly onAnswer: (says: Effect) => void }) {
  return (
    <fieldset className={styles.prediction}>
      <legend>{words.prediction.question}</legend>
      <div className={styles.answers}>
        {ANSWERS.map((says) => (
          <button key={says} type="button" onClick={() => onAnswer(says)}>
            {words.prediction[says]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
