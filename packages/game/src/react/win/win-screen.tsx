import { type ReactNode, useRef } from "react";
import { winWords } from "../../words/win.en.ts";
import { useHeights } from "./use-heights.ts";
import { type Unit, Verdict, type Won } from "./verdict.tsx";
import styles from "./win-screen.module.css";

interface Props {
  readonly won: Won;
  readonly unit?: Unit;
  /** What there was to see. */
  readonly aha: ReactNode;
  /** The next level first, then the other ways on. */
  readonly actions: ReactNode;
  /** All verified solutions, or where they are. */
  readonly evidence: ReactNode;
  /** The lesson and the exercise behind the level. */
  readonly behind?: ReactNode;
  /** False where the level was solved before the page opened: nothing is celebrated twice. */
  readonly isNew: boolean;
}

/**
 * What is said once a level is solved. Its parts stand in the places of the stage: the target line runs left, the aha above
 * it, stars and ways on below.
 */
export function WinScreen({ won, unit = "nudges", aha, actions, evidence, behind, isNew }: Props) {
  const written = useRef<HTMLParagraphElement>(null);
  const judged = useRef<HTMLDivElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  // The network makes as much room as the sentence needs; upright, as all that is to be seen at once needs.
  useHeights({ "--aha": written, "--verdict": judged, "--ways": ways });
  return (
    <section className={styles.win} aria-label={winWords.win.name} data-new={isNew}>
      <div className={styles.line} aria-hidden="true" />
      <p ref={written} className={styles.aha}>
        {aha}
      </p>
      <div className={styles.below}>
        <Verdict box={judged} won={won} unit={unit} takesFocus={isNew} />
        <div ref={ways} className={styles.actions}>
          {actions}
        </div>
        {behind && <div className={styles.behind}>{behind}</div>}
      </div>
      <div className={styles.evidence}>{evidence}</div>
    </section>
  );
}
