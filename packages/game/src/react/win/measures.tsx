import { useId, useState } from "react";
import { type Bar, columnsOf } from "../../win/columns.ts";
import { words } from "../../words.en.ts";
import styles from "./win.module.css";

/** What a solution is measured by. */
export type Measure = "nudges" | "ink" | "lamps";
const MEASURES: readonly Measure[] = ["nudges", "ink", "lamps"];

interface Props {
  /** All verified solutions, by each measure that is counted. */
  readonly histograms: Readonly<Partial<Record<Measure, readonly Bar[]>>>;
  readonly own: Readonly<Record<Measure, number>>;
  readonly par: number;
}

/** Three measures of all verified solutions, one at a time, with the player's own bar in ink. Nobody is named. */
export function Measures({ histograms, own, par }: Props) {
  const name = useId();
  const [measure, setMeasure] = useState<Measure>("nudges");
  const bars = histograms[measure] ?? [];
  const columns = columnsOf(bars, own[measure], measure === "lamps" ? 0 : par);
  const most = Math.max(1, ...columns.map(({ learners }) => learners));
  const all = bars.reduce((sum, { learners }) => sum + learners, 0);
  const label = words.win.histogram.read(
    words.win.measures[measure],
    columns.filter(({ learners }) => learners > 0).map(({ label: value, learners }) => ({ value, learners })),
    own[measure],
  );
  return (
    <div className={styles.measures}>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{words.win.histogram.choose}</legend>
        {MEASURES.filter((each) => histograms[each]).map((each) => (
          <label key={each}>
            <input type="radio" name={name} value={each} checked={each === measure} onChange={() => setMeasure(each)} />
            <span>{words.win.measures[each]}</span>
          </label>
        ))}
        <span className={styles.muted}>{words.win.histogram.of(all)}</span>
      </fieldset>
      <div className={styles.histogram} role="img" aria-label={label}>
        {columns.map(({ label: value, value: at, learners, isOwn }, column) => (
          <div key={value} data-own={isOwn} style={{ animationDelay: `${column * 40}ms` }}>
            <span className={styles.count}>
              {isOwn ? words.win.histogram.own(learners) : learners > 0 ? learners : ""}
            </span>
            <i style={{ height: `${(100 * learners) / most}%` }} />
            <span className={styles.tick}>
              {value}
              {measure !== "lamps" && at === par && ` ${words.win.histogram.par}`}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
