import type { RuleIssue } from "@nn/level-kit";
import { problemWords, useEditing } from "./editor-context.tsx";
import { LevelReports } from "./level-reports.tsx";
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
      <LevelReports level={entry.level} reports={reports} />
    </>
  );
}
