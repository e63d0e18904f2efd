"use client";

import { issueWords } from "@nn/catalog/words";
import { hasKnobs, type Level } from "@nn/level-kit";
import Link from "next/link";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { draftOf } from "../editor/model/draft-of.ts";
import type { Telling } from "../editor/model/examine-draft.ts";
import { useExamination } from "../editor/use-examination.ts";
import { words as editorWords } from "../editor/words.en.ts";
import { levelWords } from "../level-words.ts";
import { Trial } from "../trial/trial.tsx";
import { codeOfLevel, levelIn, type SharedLevel } from "./code.ts";
import styles from "./shared.module.css";
import { editorAddress } from "./shared-address.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly tools: ReactNode;
}

type Opened = SharedLevel | { readonly ok: false; readonly why: "none" };

/** The level of the address. It is read and checked before anything of it is played. */
export function SharedScreen(props: Props) {
  const [opened, setOpened] = useState<Opened>(readAddress);
  useEffect(() => {
    const open = () => setOpened(readAddress());
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, []);
  if (!opened.ok) return <Refused opened={opened} />;
  return <Checked key={codeOfLevel(opened.level)} level={opened.level} {...props} />;
}

function readAddress(): Opened {
  const code = location.hash.slice(1);
  return code === "" ? { ok: false, why: "none" } : levelIn(code);
}

/** More would not help anybody to mend it. */
const MOST_ISSUES = 5;

function Refused({ opened }: { readonly opened: Exclude<Opened, { readonly ok: true }> }) {
  return (
    <div className={styles.about}>
      <p role="status">{opened.why === "none" ? words.none : words.unreadable[opened.why]}</p>
      {opened.why === "no-level" && (
        <ul>
          {opened.issues.slice(0, MOST_ISSUES).map((issue) => (
            <li key={`${issue.path} ${issue.code}`}>
              <code>{issue.path}</code> {issueWords(issue)}
            </li>
          ))}
          {opened.issues.length > MOST_ISSUES && <li>{words.more(opened.issues.length - MOST_ISSUES)}</li>}
        </ul>
      )}
      <p className={styles.ways}>
        <Link className="button" href="/play">
          {words.levels}
        </Link>
        <Link className="button" href="/contribute/editor">
          {words.own}
        </Link>
      </p>
    </div>
  );
}

/** Whatever somebody else made is not worked on for longer than this. */
const PATIENCE_MS = 20_000;

const TELLING: Telling = { isForMap: false, slips: editorWords.slips, unfinished: editorWords.unfinished };

function Checked({ level, tools }: Props & { readonly level: Level }) {
  const draft = useMemo(() => draftOf(level, level.id, HOME), [level]);
  const { examined, stage, cancel } = useExamination(draft, TELLING);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    const timer = setTimeout(cancel, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [cancel]);
  const finding = examined?.kind === "found" ? examined.finding : undefined;
  const isRunning = !examined && stage !== "cancelled" && stage !== "failed";
  const played = useMemo(() => finding?.entry.level ?? unproved(level), [finding, level]);
  const { title, goal } = levelWords(level);
  const edit = (
    <Link className="button" href={editorAddress(codeOfLevel(level))}>
      {words.edit}
    </Link>
  );

  if (isPlaying)
    return (
      <Trial
        level={played}
        notice={words.brief}
        tools={tools}
        back={
          <button type="button" className="plain link" onClick={() => setPlaying(false)}>
            {words.back}
          </button>
        }
        ways={({ solved }) => solved && edit}
      />
    );
  const report = finding?.reports[0];
  return (
    <div className={styles.about}>
      <h2>{title}</h2>
      <p className={styles.goal}>{goal.replaceAll("$", "")}</p>
      <p>{words.unreviewed}</p>
      <p role="status" data-shared={isRunning ? "checking" : "checked"}>
        {isRunning &&
          (typeof stage === "object" && stage.kind === "solving" ? words.solving(stage.states) : words.checking)}
        {!isRunning && !finding && words.tooSlow}
        {finding && parWords(finding.entry.level, report !== undefined)}
        {finding && ` ${finding.issues.length === 0 ? words.good : words.broken(finding.issues.length)}`}
      </p>
      <p className={styles.ways}>
        <button type="button" className={isRunning ? "button" : "button main"} onClick={() => setPlaying(true)}>
          {isRunning ? words.skip : words.play}
        </button>
        {edit}
      </p>
    </div>
  );
}

/** The world whose rules ask for no more than one start. */
const HOME = "one-neuron";

function parWords(level: Level, isSolved: boolean): string {
  if (!hasKnobs(level)) return words.placed(level.par);
  if (!isSolved) return words.unsolved;
  return level.bestKnown ? words.bestKnown(level.par) : words.proved(level.par);
}

/** An author's word for par is no proof. */
function unproved(level: Level): Level {
  if (!hasKnobs(level)) return level;
  return {
    ...level,
    bestKnown: true,
    ...(level.starts && { starts: level.starts.map((start) => ({ ...start, bestKnown: true as const })) }),
  };
}
