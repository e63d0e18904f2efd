import { hasKnobs, type Level, type LevelReport, readingPays } from "@nn/level-kit";
import { quantityId, spokenName } from "@nn/notation";
import fold from "../fold.module.css";
import { sizesOf } from "./editor-context.tsx";
import { Landscape } from "./landscape.tsx";
import styles from "./report-part.module.css";
import { words } from "./report-words.en.ts";

interface Props {
  readonly level: Level;
  /** For each start, the level's own first; none where factors are placed. */
  readonly reports: readonly (LevelReport | undefined)[];
}

/** What the solver and the simulated players make of each start, and the cost as a landscape. */
export function LevelReports({ level, reports }: Props) {
  return (
    <>
      {reports.map((report, start) => (
        // A start has no name but its place.
        <StartReport key={start} {...{ report, start, level }} isAlone={reports.length === 1} />
      ))}
      {!hasKnobs(level) && (
        <dl className={styles.facts}>
          <Fact name={words.facts.par}>{words.placed(level.par)}</Fact>
        </dl>
      )}
      {hasKnobs(level) && <Landscape level={level} report={reports[0]} />}
    </>
  );
}

interface StartProps {
  readonly report: LevelReport | undefined;
  readonly start: number;
  readonly isAlone: boolean;
  readonly level: Level;
}

function StartReport({ report, start, isAlone, level }: StartProps) {
  // Of the level that was looked at: the draft may have gone on since.
  const shape = { sizes: sizesOf(level) };
  const namesOf = (parameters: readonly string[]) =>
    parameters.length === 0 ? words.none : parameters.map((each) => spokenName(shape, quantityId(each))).join(", ");
  const { facts, about } = words;
  return (
    <details className={`${fold.fold} ${styles.start}`} open={start === 0} data-alone={isAlone || undefined}>
      <summary>
        <h3>{words.start(start)}</h3>
      </summary>
      {!report && <p>{words.unsolved}</p>}
      {report && (
        <>
          <dl className={styles.facts}>
            <Fact name={facts.par}>{words.par(report.par, report.proved, report.states)}</Fact>
            <Fact name={facts.planner} about={about.planner}>
              {words.planner(report.par)}
            </Fact>
            <Fact name={facts.reader} about={about.reader}>
              {words.player(report.reader, report.par)}
            </Fact>
            <Fact name={facts.prober} about={about.prober}>
              {words.player(report.prober, report.par)}
            </Fact>
            <Fact name={facts.greedy} about={about.greedy}>
              {words.greedy(report.greedy)}
            </Fact>
            <Fact name={facts.random} about={about.random}>
              {words.random(report.randomWins)}
            </Fact>
            <Fact name={facts.uphill}>{words.uphill(report.uphill, report.par)}</Fact>
            <Fact name={facts.knobs}>{namesOf(report.knobsThatMatter)}</Fact>
            <Fact name={facts.lamps}>{namesOf(report.lampsThatHelp)}</Fact>
            <Fact name={facts.difficulty}>{words.difficulty(report.difficulty)}</Fact>
          </dl>
          <p className={styles.verdict}>{verdictOf(report)}</p>
        </>
      )}
    </details>
  );
}

function verdictOf(report: LevelReport): string {
  if (report.reader.end !== "solved") return words.stuck;
  return readingPays(report) ? words.pays : words.tries;
}

interface FactProps {
  readonly name: string;
  readonly about?: string;
  readonly children: string;
}

const Fact = ({ name, about, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {children}
      {about && <span>{about}</span>}
    </dd>
  </div>
);
