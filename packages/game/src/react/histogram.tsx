import { words } from "../words.en.ts";
import styles from "./charts.module.css";

/** How many learners solved a level with this many nudges and paid lamps. */
export interface Bar {
  readonly nudges: number;
  readonly lamps: number;
  readonly learners: number;
}

interface Props {
  readonly bars: readonly Bar[];
  readonly own: number;
  readonly par: number;
}

/** One bar for each number of nudges from the fewest to the most, whatever the lamps. */
export function byNudges(
  bars: readonly Bar[],
  own: number,
  par: number,
): readonly { nudges: number; learners: number }[] {
  const counts = new Map<number, number>();
  for (const { nudges, learners } of bars) counts.set(nudges, (counts.get(nudges) ?? 0) + learners);
  const all = [...counts.keys(), own, par];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, at) => ({
    nudges: first + at,
    learners: counts.get(first + at) ?? 0,
  }));
}

/** Nudges in all verified solutions, with the player's own bar in ink. Nobody is named. */
export function Histogram({ bars, own, par }: Props) {
  const columns = byNudges(bars, own, par);
  const most = Math.max(1, ...columns.map(({ learners }) => learners));
  const met = columns.filter(({ learners }) => learners > 0);
  return (
    <div className={styles.histogram} role="img" aria-label={words.histogram.read(met, own)}>
      {columns.map(({ nudges, learners }) => (
        <div key={nudges} className={styles.bar} data-own={nudges === own}>
          <div className={styles.room}>
            <span>{nudges === own ? words.histogram.own(learners - 1) : learners || ""}</span>
            <i style={{ height: `${(100 * learners) / most}%` }} />
          </div>
          <span>
            {nudges}
            {nudges === par && <small>{words.histogram.par}</small>}
          </span>
        </div>
      ))}
    </div>
  );
}
