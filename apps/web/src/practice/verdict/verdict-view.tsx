"use client";

import type { RichText, Verdict } from "@nn/exercises";
import { useMaybeModel } from "@nn/figures";
import { useEffect, useId } from "react";
import { plainTextOf, Rich } from "../rich.tsx";
import { inLine } from "../slashed.ts";
import { ChapterLink } from "./chapter-link.tsx";
import { LookAt } from "./look-at.tsx";
import { Sign } from "./sign.tsx";
import styles from "./verdict-view.module.css";
import { words } from "./words.en.ts";

/**
 * What the server says of one answer that is not right: a sentence and a small ink sign. The figure points at what it is
 * about when it comes, and whenever somebody turns to it.
 */
export function VerdictView({
  verdict,
  of,
}: {
  readonly verdict: Exclude<Verdict, { kind: "correct" }>;
  /** The part it speaks of, where several are open at once. */
  readonly of: RichText | undefined;
}) {
  const id = useId();
  const model = useMaybeModel();
  const lookAt = verdict.kind === "incorrect" ? (verdict.mistake?.lookAt ?? NOTHING) : NOTHING;
  useEffect(() => {
    if (!model || lookAt.length === 0) return;
    model.speakOf(lookAt);
    return () => model.speakOf([]);
  }, [model, lookAt]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      role="group"
      aria-labelledby={`${id}-head`}
      className={styles.verdict}
      data-verdict={verdict.kind}
      onPointerEnter={() => model?.speakOf(lookAt)}
      onFocus={() => model?.speakOf(lookAt)}
    >
      <h4 id={`${id}-head`}>
        <Sign kind={verdict.kind === "incorrect" ? "bar" : "question"} />
        <span>
          {of && (
            <>
              <Rich text={inLine(of)} />
              {": "}
            </>
          )}
          {headOf(verdict)}
        </span>
      </h4>
      <p>{verdict.kind === "incorrect" ? <Rich text={inLine(explanationOf(verdict))} /> : whyNotMarked(verdict)}</p>
      {verdict.kind === "incorrect" && (
        <p className={styles.links}>
          <LookAt quantities={lookAt} />
          <ChapterLink to={verdict.explainedAt} />
        </p>
      )}
    </div>
  );
}

const NOTHING: readonly string[] = [];

type Incorrect = Extract<Verdict, { kind: "incorrect" }>;

const explanationOf = ({ mistake, explanation }: Incorrect): RichText => mistake?.explanation ?? explanation;

const whyNotMarked = (verdict: Extract<Verdict, { kind: "unreadable" | "undecided" }>): string =>
  verdict.kind === "undecided" ? words.noted(verdict.why) : whyUnread(verdict);

function headOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "correct":
      return words.right;
    case "incorrect":
      return wrongWords(verdict);
    case "unreadable":
      return verdict.isUnfinished ? words.unfinished : words.unread;
    case "undecided":
      return words.undecided;
  }
}

/** The whole verdict in words, for those who hear it. */
export function saidOf(verdict: Verdict): string {
  const isMarked = verdict.kind === "correct" || verdict.kind === "incorrect";
  const why = !isMarked
    ? whyNotMarked(verdict)
    : plainTextOf(verdict.kind === "incorrect" ? explanationOf(verdict) : verdict.explanation);
  return `${headOf(verdict)}. ${why}`;
}

function wrongWords({ carriedFrom, mistake }: Incorrect): string {
  if (!mistake) return carriedFrom ? words.carried : words.notYet;
  return carriedFrom ? words.namedCarried(mistake.title) : words.named(mistake.title);
}

/** Why something cannot be read, and what may have been meant. */
export const whyUnread = ({ why, suggestion }: { readonly why: string; readonly suggestion?: string }): string =>
  suggestion ? words.didYouMean(why, suggestion) : why;
