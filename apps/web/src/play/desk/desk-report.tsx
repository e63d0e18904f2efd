import { issueWords } from "@nn/catalog/words";
import type { Level, PackIssue } from "@nn/level-kit";
import { LevelReports } from "../editor/level-reports.tsx";
import { type Checked, isAnswered } from "./checker.ts";
import styles from "./desk.module.css";
import type { LevelOnDisk } from "./level-on-disk.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly slug: string;
  readonly disk: LevelOnDisk;
  readonly checked: Checked | "failed" | undefined;
  /** Undefined while the document is none. */
  readonly level: Level | undefined;
}

/** What `level check` says, what the solver and the simulated players make of it, and the landscape of two knobs. */
export function DeskReport({ slug, disk, checked, level }: Props) {
  const check = checked === "failed" ? undefined : checked?.check;
  const isCurrent = isAnswered(checked, disk);
  const parIsWrong = check?.own.some(({ code }) => PROVED.includes(code)) ?? false;
  return (
    <aside className={styles.report} aria-label={words.report}>
      <p className="small">
        <code>{words.file(disk.folder, disk.file)}</code> {words.live}
      </p>
      <p role="status" className={styles.verdict} data-desk={isCurrent ? "checked" : "checking"}>
        {checked === "failed" ? words.checkFailed : isCurrent && check ? verdictOf(check.own.length) : words.checking}
      </p>
      {check && check.own.length > 0 && <Issues issues={check.own} />}
      {parIsWrong && (
        <p>
          <code>{words.prove(slug)}</code>
        </p>
      )}
      {check && check.own.length === 0 && check.others.length > 0 && (
        <>
          <p>{words.packOut}</p>
          <Issues issues={check.others} />
        </>
      )}
      {check && level && <LevelReports level={level} reports={check.reports} />}
    </aside>
  );
}

/** What the solver mends. */
const PROVED: readonly string[] = ["other-par", "not-par-nudges", "par-above-known", "wrong-number-of-logs"];

const verdictOf = (broken: number) => (broken === 0 ? words.good : words.broken(broken));

const Issues = ({ issues }: { readonly issues: readonly PackIssue[] }) => (
  <ul className={styles.issues}>
    {issues.map((issue) => (
      <li key={`${issue.rule} ${issue.file} ${issue.path} ${issue.code}`}>
        <code>{issue.path || issue.file}</code> {issueWords(issue)} <span>{issue.rule}</span>
      </li>
    ))}
  </ul>
);
