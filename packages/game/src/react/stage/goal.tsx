import type { NudgeLevel } from "@nn/level-kit";
import { briefNumber, shownNumber } from "@nn/notation";
import type { ReactNode } from "react";
import { bestCost } from "../../modes/best-nudge.ts";
import { refusalWords } from "../../refusal-words.ts";
import type { Entering } from "../../shows.ts";
import { words } from "../../words.en.ts";
import { useGameView } from "../game-context.tsx";
import styles from "./goal.module.css";

interface Props {
  /** What enters with this level: told after the first nudge, which is when there is something to see of it. */
  readonly entering?: Entering | undefined;
  readonly children: ReactNode;
}

const TOLD_FOR_MOVES = 2;

/** The level's goal; in its place, while it matters more, why a nudge was refused or what to do without any left. */
export function Goal({ entering, children }: Props) {
  const { play, reading, refusal } = useGameView();
  const isTold = entering && !reading.solved && play.log.length > 0 && play.log.length <= TOLD_FOR_MOVES;
  const message = refusal ? refusalWords(refusal) : reading.over && !reading.solved ? endWords(play.level) : undefined;
  return (
    <>
      <p className={styles.goal} data-goal="" hidden={message !== undefined}>
        {isTold ? words.enters[entering] : children} {modeWords(play.level)}
      </p>
      <p className={styles.message} role="status" data-message="">
        {message}
      </p>
    </>
  );
}

/** What there is to say once no nudge is left. After a single nudge, it stands beside the best one. */
const endWords = (level: NudgeLevel): string =>
  level.mode === "one"
    ? words.one.best(shownNumber(bestCost(level)))
    : words.ended(level.budget, briefNumber(level.target));

/** What is special about how this level is played. */
function modeWords({ mode }: NudgeLevel): string | undefined {
  return mode === undefined || mode === "pencil" ? undefined : words.modes[mode];
}
