import { useId, useState } from "react";
import { type Bar, columnsOf } from "../../win/columns.ts";
import { winWords } from "../../words/win.en.ts";
import type { Unit } from "./verdict.tsx";
import styles from "./win.module.css";

/** What a solution is measured by. */
export type Measure = "nudges" | "ink" | "lamps";
const MEASURES: readonly Measure[] = ["nudges", "ink", "lamps"];

interface Props {
  /** All verified solutions, by each measure that is counted. */
  readonly histograms: Readonly<Partial<Record<Measure, readonly Bar[]>>>;
  readonly own: Readonly<Record<Measure, number>>;
  readonly par: number;
  /** What the first measure counts. */
  readonly unit?: Unit | undefined;
}

/**
 * Three measures of all verified solutions, one at a time, with the player's own bar in ink. Nobody is named; and where the
 * player is alone, there is nothing to compare.
 */
export function Measures({ histograms, own, par, unit = "nudges" }: Props) {
  const name = useId();
  const [measure, setMeasure] = useState<Measure>("nudges");
  const bars = histograms[measure] ?? [];
  const columns = columnsOf(bars, own[measure], measure === "lamps" ? 0 : par);
  const most = Math.max(1, ...columns.map(({ learners }) => learners));
  const all = bars.reduce((sum, { learners }) => sum + learners, 0);
  if (all === 1 && columns.some(({ isOwn, learners }) => isOwn && learners === 1))
    return <p className={styles.muted}>{winWords.win.histogram.first}</p>;
  const nameOf = (each: Measure) => winWords.win.measures[each === "nudges" ? unit : each];
  const label = winWords.win.histogram.read(
    nameOf(measure),
    columns.filter(({ learners }) => learners > 0).map(({ label: value, learners }) => ({ value, learners })),
    own[measure],
  );
  return (
    <div className={styles.measures}>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{winWords.win.histogram.choose}</legend>
        {MEASURES.filter((each) => histograms[each]).map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === measure} onChange={() => setMeasure(each)} />
            <span>{nameOf(each)}</span>
          </label>
        ))}
        <span className={styles.muted}>{winWords.win.histogram.of(all)}</span>
      </fieldset>
      <div className={styles.histogram} role="img" aria-label={label}>
        {columns.map(({ label: value, value: at, learners, isOwn }, column) => (
          <div key={value} data-own={isOwn} style={{ animationDelay: `${column * 40}ms` }}>
            <span className={styles.count}>
              {isOwn ? winWords.win.histogram.own(learners) : learners > 0 ? learners : ""}
            </span>
            <i style={{ height: `${(100 * learners) / most}%` }} />
            <span className={styles.tick}>
              {value}
              {measure !== "lamps" && at === par && ` ${winWords.win.histogram.par}`}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
