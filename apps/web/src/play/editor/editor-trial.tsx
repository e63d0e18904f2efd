"use client";

import { type Level, PLACEHOLDERS, parseLevel, resultOf } from "@nn/level-kit";
import { type ReactNode, useMemo, useState } from "react";
import { Trial } from "../trial/trial.tsx";
import type { Tried } from "../trial/trial-props.ts";
import styles from "./editor.module.css";
import { documentOf } from "./model/document.ts";
import type { Draft } from "./model/draft.ts";
import type { Finding } from "./model/examine-draft.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly draft: Draft;
  readonly change: (change: (now: Draft) => Draft) => void;
  readonly finding: Finding | undefined;
  readonly tools: ReactNode;
  readonly leave: () => void;
}

/** The draft on the real stage. What is played can become its solution, or a log that must fail. */
export function EditorTrial({ draft, change, finding, tools, leave }: Props) {
  // What is saved from here changes the draft, and must not begin the game anew.
  const [level] = useState(() => finding?.entry.level ?? unprovedLevel(draft));
  const par = finding && Number.isFinite(finding.entry.level.par) ? finding.entry.level.par : undefined;
  // The first that is found: what is saved from here may change the draft, and never its par.
  const [known, setKnown] = useState(par);
  if (known === undefined && par !== undefined) setKnown(par);
  const [said, setSaid] = useState<{ readonly text: string; readonly of: Tried["log"] }>();
  const back = useMemo(
    () => (
      <button type="button" className="plain link" onClick={leave}>
        {words.play.back}
      </button>
    ),
    [leave],
  );
  const say = (text: string, of: Tried["log"]) => setSaid({ text, of });
  const saveSolution = ({ start, log }: Tried) => {
    const fault = start > 0 ? words.play.otherStart : faultOf(level, known, log);
    if (fault === undefined) change((now) => ({ ...now, solution: log }));
    say(fault ?? words.play.savedSolution, log);
  };
  const saveWrong = ({ log, solved }: Tried) => {
    if (log.length === 0) return say(words.play.nothing, log);
    if (solved) return say(words.play.wins, log);
    change((now) => ({ ...now, wrong: [...now.wrong, { why: PLACEHOLDERS.why, log }] }));
    say(words.play.savedWrong, log);
  };
  return (
    <Trial
      level={level}
      back={back}
      tools={tools}
      ways={(tried) => (
        <span className={styles.ways}>
          {tried.solved ? (
            <button type="button" className="button main" onClick={() => saveSolution(tried)}>
              {words.play.saveSolution}
            </button>
          ) : (
            <button type="button" className="button" onClick={() => saveWrong(tried)}>
              {words.play.saveWrong}
            </button>
          )}
          <span role="status" className="small">
            {/* What was said of an earlier log is not true of this one. */}
            {said?.of === tried.log && said.text}
          </span>
        </span>
      )}
    />
  );
}

/** A level whose par nobody knows yet says so. */
function unprovedLevel(draft: Draft): Level {
  const read = parseLevel(documentOf(draft, [{ par: draft.budget, proved: false }]));
  if (!read.ok) throw new Error("only a draft that is a level can be played");
  return read.value;
}

/** Why a log cannot be the solution. */
function faultOf(level: Level, par: number | undefined, log: Tried["log"]): string | undefined {
  const outcome = resultOf(level, 0, log);
  if (!outcome.ok || par === undefined) return words.play.unknownPar;
  const { ink, lampsPaid } = outcome.result;
  if (lampsPaid > 0) return words.play.lampPaid;
  return ink === par ? undefined : words.play.abovePar(ink, par);
}
