import { shownNumber } from "@nn/notation";
import type { Reading } from "../lab/reading.ts";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";

/** What the network says of the picture, and what that costs, in one sentence. */
export function AnswerLine({
  reading,
  target,
  isDrawn,
}: {
  readonly reading: Reading;
  readonly target: number;
  readonly isDrawn: boolean;
}) {
  const { answer, cost } = reading;
  const score = shownNumber(answer.scores[answer.digit] ?? 0, 2);
  const said = { says: answer.digit, score, target, cost: shownNumber(cost) };
  return <p className={styles.answer}>{isDrawn ? words.saysDrawn(said) : words.says(said)}</p>;
}
