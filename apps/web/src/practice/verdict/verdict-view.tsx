import type { Verdict } from "@nn/exercises";
import { Rich } from "../rich.tsx";
import { ChapterLink } from "./chapter-link.tsx";
import { LookAt } from "./look-at.tsx";
import { Sign } from "./sign.tsx";
import styles from "./verdict-view.module.css";
import { words } from "./words.en.ts";

/** What the server says of one answer: a sentence and a small ink sign. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict.kind) {
    case "correct":
      return (
        <div className={styles.verdict} role="status">
          <h4>
            <Sign kind="tick" />
            {words.right}
          </h4>
          <p>
            <Rich text={verdict.explanation} />
          </p>
        </div>
      );
    case "incorrect":
      return (
        <div className={styles.verdict} role="status">
          <h4>
            <Sign kind="bar" />
            {wrongWords(verdict)}
          </h4>
          <p>
            <Rich text={verdict.mistake?.explanation ?? verdict.explanation} />
          </p>
          <p className={styles.links}>
            <LookAt quantities={verdict.mistake?.lookAt ?? []} />
            <ChapterLink to={verdict.explainedAt} />
          </p>
        </div>
      );
    case "unreadable":
      return (
        <div className={styles.verdict} role="status">
          <h4>
            <Sign kind="question" />
            {verdict.isUnfinished ? words.unfinished : words.unread}
          </h4>
          <p>{whyUnread(verdict)}</p>
        </div>
      );
    case "undecided":
      return (
        <div className={styles.verdict} role="status">
          <h4>
            <Sign kind="question" />
            {words.undecided}
          </h4>
          <p>{words.noted(verdict.why)}</p>
        </div>
      );
  }
}

function wrongWords({ carriedFrom, mistake }: Extract<Verdict, { kind: "incorrect" }>): string {
  if (!mistake) return carriedFrom ? words.carried : words.notYet;
  return carriedFrom ? words.namedCarried(mistake.title) : words.named(mistake.title);
}

/** Why something cannot be read, and what may have been meant. */
export const whyUnread = ({ why, suggestion }: { readonly why: string; readonly suggestion?: string }): string =>
  suggestion ? words.didYouMean(why, suggestion) : why;
