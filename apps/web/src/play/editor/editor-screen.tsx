"use client";

import { parseLevel } from "@nn/level-kit";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import styles from "./editor.module.css";
import { type Editing, EditingProvider } from "./editor-context.tsx";
import { EditorTrial } from "./editor-trial.tsx";
import { documentOf } from "./model/document.ts";
import type { Telling } from "./model/examine-draft.ts";
import { NetworkPart } from "./network-part.tsx";
import { ReportPart, verdictOf } from "./report-part.tsx";
import { RulesPart, type WorldChoice } from "./rules-part.tsx";
import { TextsPart } from "./texts-part.tsx";
import { ToolBar } from "./tool-bar.tsx";
import { useDraft } from "./use-draft.ts";
import { useExamination } from "./use-examination.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly worlds: readonly WorldChoice[];
  /** What the site has for every page. */
  readonly tools: ReactNode;
}

const PARTS = ["network", "rules", "texts", "report"] as const;
type Part = (typeof PARTS)[number];

const TELLING: Telling = { isForMap: true, slips: words.slips, unfinished: words.unfinished };

/** The editor: network and rules left, the report right, texts below; on a telephone one part at a time. */
export function EditorScreen({ worlds, tools }: Props) {
  const hand = useDraft();
  const { now: draft, change, undo, redo } = hand;
  const [part, setPart] = useState<Part>("network");
  const [isPlaying, setPlaying] = useState(false);
  const [hasPlayed, setPlayed] = useState(false);
  const examination = useExamination(draft, TELLING);
  const read = useMemo(() => parseLevel(documentOf(draft)), [draft]);
  const { examined, of } = examination;
  const finding = examined?.kind === "found" ? examined.finding : undefined;
  const current = of === draft ? finding : undefined;
  const faults = read.ok ? 0 : read.error.length;
  const issues = read.ok ? (finding?.issues ?? []) : read.error;
  const editing = useMemo<Editing>(() => ({ draft, change, issues }), [draft, change, issues]);
  // A moment later par is known; where that takes long, a level can be played without.
  const canPlay = read.ok && (current !== undefined || examination.stage !== "waiting");
  const leave = () => {
    setPlaying(false);
    setPlayed(true);
  };
  useUndoKeys(undo, redo);

  if (isPlaying && read.ok) return <EditorTrial {...{ draft, change, tools }} finding={current} leave={leave} />;
  return (
    <EditingProvider value={editing}>
      <ToolBar
        verdict={verdictOf(examination, faults)}
        takesFocus={hasPlayed}
        hand={hand}
        finding={current}
        play={canPlay ? () => setPlaying(true) : undefined}
      />
      <nav className={styles.parts} aria-label={words.parts.name}>
        {PARTS.map((each) => (
          <button key={each} type="button" aria-pressed={each === part} onClick={() => setPart(each)}>
            {words.parts[each]}
            {each === "report" && issues.length > 0 && ` (${issues.length})`}
          </button>
        ))}
      </nav>
      <div className={styles.grid} data-part={part}>
        <Section part="network">
          <NetworkPart />
        </Section>
        <Section part="report">
          <ReportPart examination={examination} faults={faults} />
        </Section>
        <Section part="rules">
          <RulesPart worlds={worlds} />
        </Section>
        <Section part="texts">
          <TextsPart keepsSolution={current?.keepsSolution} />
        </Section>
      </div>
    </EditingProvider>
  );
}

function Section({ part, children }: { readonly part: Part; readonly children: ReactNode }) {
  return (
    <section className={styles.section} data-section={part} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{words.parts[part]}</h2>
      {children}
    </section>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside of fields; in a field they are the browser's. */
function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isField =
        target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, [contenteditable]");
      if (isField || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
