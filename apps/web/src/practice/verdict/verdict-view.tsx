import type { Verdict } from "@nn/exercises";
import { Rich } from "../rich.tsx";
import { ChapterLink } from "./chapter-link.tsx";
import { LookAt } from "./look-at.tsx";
import { Sign } from "./sign.tsx";
import styles from "./verdict-view.module.css";

/** What the server says of one answer: a sentence and a small ink sign. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict.kind) {
    case "correct":
      return (
        <div className={styles.verdict} role="status">
          <h4>
            <Sign kind="tick" />
            Right
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
            {verdict.carriedFrom ? "Right from your own earlier answer" : "Not yet"}
            {verdict.mistake ? `: ${verdict.mistake.title}` : ""}
          </h4>
          <p>
            <Rich text={verdict.mistake?.explanation ?? verdict.explanation} />
          </p>
          <p className={styles.links}>
            <LookAt quantities={verdict.mistake?.lookAt ?? []} />
            <ChapterLink />
          </p>
        </div>
      );
    case "unreadable":
      return (
        <div className={styles.verdict} role="status">
          <h4>
            <Sign kind="question" />
            {verdict.isUnfinished ? "Not written out yet, so not marked" : "Not readable yet, so not marked"}
          </h4>
          <p>
            {verdict.why}
            {verdict.suggestion && <> Perhaps you mean {verdict.suggestion}.</>}
          </p>
        </div>
      );
    case "undecided":
      return (
        <div className={styles.verdict} role="status">
          <h4>
            <Sign kind="question" />
            Not decided, so not marked
          </h4>
          <p>{verdict.why} It is written down for us to look at, and does not count against you.</p>
        </div>
      );
  }
}
