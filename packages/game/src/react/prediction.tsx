import type { Effect } from "@nn/level-kit";
import styles from "./prediction.module.css";

const ANSWERS: readonly { readonly says: Effect; readonly words: string }[] = [
  { says: "up", words: "goes up" },
  { says: "down", words: "goes down" },
  { says: "none", words: "stays" },
];

/** Asked before the first lamp: whoever knows need not pay. One answer for each knob. */
export function Prediction({ onAnswer }: { readonly onAnswer: (says: Effect) => void }) {
  return (
    <fieldset className={styles.prediction}>
      <legend>A tiny nudge up: what does the cost do? Right lights the first lamp for nothing.</legend>
      <div className={styles.answers}>
        {ANSWERS.map(({ says, words }) => (
          <button key={says} type="button" onClick={() => onAnswer(says)}>
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
