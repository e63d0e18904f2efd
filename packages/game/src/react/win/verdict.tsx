import type { Stars as Earned } from "@nn/level-kit";
import { type Ref, useEffect, useRef } from "react";
import { winWords } from "../../words/win.en.ts";
import { Stars } from "./stars.tsx";
import styles from "./win.module.css";

/** What a win is judged by. */
export interface Won {
  readonly nudges: number;
  readonly ink: number;
  /** How many were paid; left out where there are none to light. */
  readonly lamps?: number | undefined;
  readonly par: number;
  readonly isParProved: boolean;
  readonly stars: Earned;
  /** Par in one draft without a paid lamp. */
  readonly isOneDraft: boolean;
  /** False on a start that this learner has won before: what is remembered is no crown. */
  readonly isNewStart: boolean;
  /** True if the level has further starts: a crown that was missed can be had on one of them. */
  readonly hasOtherStarts?: boolean;
}

/** What a solution is made of. */
export type Unit = "nudges" | "pieces";

interface Props {
  readonly box?: Ref<HTMLDivElement>;
  readonly won: Won;
  readonly unit: Unit;
  /** False where the level was solved before the page opened. */
  readonly takesFocus: boolean;
}

/** Stars, what was done, and how it compares; of a crown also what it is, and of a near miss what it takes. */
export function Verdict({ box, won, unit, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, []);
  const isCrowned = won.isOneDraft && won.isNewStart;
  return (
    <div ref={box} className={styles.verdict}>
      <Stars earned={won.stars} isCrowned={isCrowned} />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {winWords.win.title[unit](won.nudges)}
        </h2>
        <p>{unit === "nudges" ? sentenceOf(won) : placedWords(won)}</p>
      </div>
    </div>
  );
}

function sentenceOf(won: Won): string {
  const { nudges, ink, lamps, par, isParProved, isOneDraft, isNewStart, hasOtherStarts = false } = won;
  const { crown, crownWithoutLamps, remembered, abovePar, bestKnown, atPar, takenBack, lampsPaid } = winWords.win;
  if (isOneDraft) return !isNewStart ? remembered : lamps === undefined ? crownWithoutLamps : crown;
  if (nudges > par) return hasOtherStarts ? `${abovePar(par)} ${winWords.win.crownElsewhere}` : abovePar(par);
  const missing = ink > par ? takenBack(ink - par) : lampsPaid(lamps ?? 0);
  const why = `${isParProved ? atPar : bestKnown} ${missing}`;
  return hasOtherStarts ? `${why} ${winWords.win.tryAnother}` : why;
}

/** Of pieces every one is ink, so there is no other measure to compare. */
function placedWords({ nudges, par, isOneDraft, isNewStart }: Won): string {
  if (isOneDraft) return isNewStart ? winWords.win.placedCrown : winWords.win.remembered;
  return nudges > par ? winWords.win.abovePar(par) : winWords.win.remembered;
}
