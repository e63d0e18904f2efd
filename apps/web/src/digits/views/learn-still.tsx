import { givenDigit, givenRun } from "@nn/digits/given";
import { readingOf } from "../lab/reading.ts";
import { AnswerLine } from "./answer-line.tsx";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";
import { NetworkDrawing } from "./network-drawing.tsx";
import { InkPicture } from "./picture.tsx";
import { Progress } from "./progress.tsx";

/**
 * The figure as the page brings it along: the network that was trained for it, and one digit. It has room for what is
 * there to be pressed once it is awake, so that nothing moves then.
 */
export function LearnStill() {
  const { network, reports } = givenRun();
  const { picture, label, digit } = givenDigit;
  const reading = readingOf(network, picture, label);
  return (
    <>
      <div className={`needs-script ${styles.bar}`} />
      <div className={styles.learn}>
        <div className={styles.padSide}>
          <p className={styles.label}>{words.heldOut(digit)}</p>
          <div className={styles.pad}>
            <InkPicture picture={picture} />
          </div>
          <div className={`needs-script ${styles.padButtons}`} />
        </div>
        <div>
          <NetworkDrawing network={network} reading={reading} target={label} />
          <AnswerLine reading={reading} target={label} picture="held out" />
        </div>
        <Progress reports={reports} />
      </div>
    </>
  );
}
