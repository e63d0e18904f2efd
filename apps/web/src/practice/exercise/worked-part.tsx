import type { WorkedPart as Worked } from "@nn/exercises";
import styles from "./help.module.css";
import { words } from "./words.en.ts";
import { SolutionLines } from "./worked-solution.tsx";

/** A worked example whose last steps are left to do: the fields for them come below. */
export function WorkedPart({
  worked: { lines, left },
  onWhole,
}: {
  readonly worked: Worked;
  /** Asks for one of which nothing is shown; undefined where all is done. */
  readonly onWhole: (() => void) | undefined;
}) {
  return (
    <section className={styles.worked} aria-label={words.worked.name}>
      <p className={styles.left}>
        {words.worked.left(left)}{" "}
        {onWhole && (
          <button type="button" className="plain link" onClick={onWhole}>
            {words.worked.whole}
          </button>
        )}
      </p>
      <SolutionLines lines={lines} />
    </section>
  );
}
