"use client";

import { type Kind, kinds, scheduleOf } from "@nn/digits";
import { type ChangeEvent, useState } from "react";
import { saveFile } from "@/files/save-file.ts";
import { openText, pause, resume, savedText, start } from "../lab/actions.ts";
import { isOver, stepsOf } from "../lab/lab.ts";
import { useLab } from "../lab/use-lab.ts";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";
import { percent } from "./progress.tsx";

/** Starts, pauses, goes on, starts again; and a run becomes a file and comes from one. */
export function TrainingBar() {
  const { run, origin, phase, steps, fault } = useLab((lab) => lab);
  const [kind, setKind] = useState<Kind>("relu");
  const isBusy = phase !== "still";
  const canGoOn = !isBusy && origin !== "given" && !isOver(run);
  const seed = origin === "given" || run.kind !== kind ? 1 : run.seed + 1;
  return (
    <div className={`needs-script ${styles.bar}`}>
      <div className={styles.row}>
        {isBusy && (
          <button type="button" className="button main" onClick={pause}>
            {words.pause}
          </button>
        )}
        {canGoOn && (
          <button type="button" className="button main" onClick={resume}>
            {words.goOn}
          </button>
        )}
        {!isBusy && (
          <button type="button" className={canGoOn ? "button" : "button main"} onClick={() => start(kind, seed)}>
            {origin === "given" ? words.train : words.again(seed)}
          </button>
        )}
        <label className={styles.choice}>
          <span>{words.kind}</span>
          <select value={kind} onChange={(event) => setKind(event.target.value as Kind)} disabled={isBusy}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </select>
        </label>
        <span className={styles.files}>
          <button type="button" className="plain link" onClick={() => save(savedText())} disabled={isBusy}>
            {words.save}
          </button>
          <label className={`plain link ${styles.file}`}>
            {words.open}
            <input
              type="file"
              className="visually-hidden"
              accept="application/json,.json"
              onChange={opened}
              disabled={isBusy}
            />
          </label>
        </span>
      </div>
      <p className={styles.says} role="status" aria-live={isBusy ? "off" : "polite"}>
        {fault ? words.faults[fault === "training" && run.reports.length === 0 ? "start" : fault] : saysOf()}
      </p>
    </div>
  );

  function saysOf(): string {
    const last = run.reports.at(-1);
    const seen = { steps, of: last?.of ?? 12_520, right: last ? percent(last.accuracy) : undefined, seed: run.seed };
    if (phase === "fetching") return words.fetching;
    if (phase === "again") return words.catchingUp(seen.steps, stepsOf(run));
    if (phase === "learning") return words.learning({ ...seen, epoch: epochOf(run.kind, steps, seen.of) });
    if (origin === "given") return words.given(seen.right ?? "");
    if (last === undefined) return words.stopped;
    return isOver(run)
      ? words.done({ ...seen, right: seen.right ?? "" })
      : words.paused({ ...seen, right: seen.right ?? "" });
  }
}

/** How often every digit was looked at, begun ones counted. */
const epochOf = (kind: Kind, steps: number, of: number) =>
  Math.min(scheduleOf(kind).epochs, 1 + Math.floor((steps * scheduleOf(kind).epochs) / of));

const save = (text: string) => saveFile(words.fileName, text, "application/json");

async function opened({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> {
  const [file] = currentTarget.files ?? [];
  if (file) openText(await file.text());
  currentTarget.value = ""; // the same file may be opened again
}
