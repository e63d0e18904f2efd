import { shownNumber } from "@nn/notation";
import type { Reading } from "../lab/reading.ts";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";

/** What the network says of the picture, and what that costs, in one sentence. */
export function AnswerLine({
  reading,
  target,
  picture,
}: {
  readonly reading: Reading;
  readonly target: number;
  readonly picture: "held out" | "drawn" | "blank";
}) {
  const { answer, cost } = reading;
  const score = shownNumber(answer.scores[answer.digit] ?? 0, 2);
  if (picture === "blank") return <p className={styles.answer}>{words.saysBlank(answer.digit, score)}</p>;
  const said = { says: answer.digit, score, target, cost: shownNumber(cost) };
  return <p className={styles.answer}>{picture === "drawn" ? words.saysDrawn(said) : words.says(said)}</p>;
}
