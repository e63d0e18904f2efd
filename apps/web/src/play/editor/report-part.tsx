import { hasKnobs, type Level, type LevelReport, type RuleIssue } from "@nn/level-kit";
import { quantityId, spokenName } from "@nn/notation";
import { problemWords, sizesOf, useEditing } from "./editor-context.tsx";
import { Landscape } from "./landscape.tsx";
import type { Finding } from "./model/examine-draft.ts";
import styles from "./report-part.module.css";
import { words } from "./report-words.en.ts";
import type { Examination } from "./use-examination.ts";

interface Props {
  readonly examination: Examination;
  /** How many things keep the draft from being a level; 0 where it is one. */
  readonly faults: number;
}

/** What the solver, the simulated players and the rules make of the level. */
export function ReportPart({ examination, faults }: Props) {
  const { examined } = examination;
  const finding = examined?.kind === "found" ? examined.finding : undefined;
  return (
    <>
      <Standing {...{ examination, faults }} />
      {faults === 0 && finding && <Found finding={finding} />}
    </>
  );
}

function Standing({ examination, faults }: Props) {
  const { stage, cancel, again } = examination;
  const said = faults > 0 ? words.unreadable(faults) : verdictOf(examination, 0);
  const isRunning = typeof stage === "object";
  const isEnded = stage === "cancelled" || stage === "failed";
  return (
    <div className={styles.standing}>
      <p role="status" data-report={faults > 0 ? "unreadable" : stage === undefined ? "done" : "working"}>
        {said}
      </p>
      {isRunning && (
        <button type="button" className="button" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      {isEnded && (
        <button type="button" className="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
}

/** How the level stands, in a few words. */
export function verdictOf({ stage, examined }: Examination, faults: number): string {
  if (faults > 0) return words.toMend(faults);
  return stageWords(stage, examined?.kind === "found" ? examined.finding : undefined);
}

function stageWords(stage: Examination["stage"], finding: Finding | undefined): string {
  if (stage === undefined) return finding?.issues.length ? words.broken(finding.issues.length) : words.good;
  if (typeof stage === "string") return words[stage];
  return stage.kind === "checking" ? words.checking : words.solving(stage.start, stage.starts, stage.states);
}

function Found({ finding }: { readonly finding: Finding }) {
  const { draft } = useEditing();
  const { issues, reports, entry } = finding;
  return (
    <>
      {issues.length > 0 && (
        <section className={styles.broken} aria-label={words.brokenList}>
          <ul>
            {issues.map((issue: RuleIssue) => (
              <li key={`${issue.rule} ${issue.path} ${issue.code}`}>{problemWords(draft, issue)}</li>
            ))}
          </ul>
        </section>
      )}
      {reports.map((report, start) => (
        // A start has no name but its place.
        <StartReport key={start} {...{ report, start }} level={entry.level} isAlone={reports.length === 1} />
      ))}
      {!hasKnobs(entry.level) && (
        <dl className={styles.facts}>
          <Fact name={words.facts.par}>{words.placed(entry.level.par)}</Fact>
        </dl>
      )}
      {hasKnobs(entry.level) && <Landscape level={entry.level} report={reports[0]} />}
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
    <details className={styles.start} open={start === 0} data-alone={isAlone || undefined}>
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
          <p className={styles.verdict}>
            {report.reader.end === "solved" ? words.pays(report.reader.ink, report.prober.ink) : words.stuck}
          </p>
        </>
      )}
    </details>
  );
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
