"use client";

import type { QuestionPart } from "@nn/exercises";
import { wordsOf } from "@/trpc/client.tsx";
import { Rich } from "../rich.tsx";
import { inLine } from "../slashed.ts";
import { LookAt } from "../verdict/look-at.tsx";
import styles from "./help.module.css";
import type { HelpSoFar } from "./use-help.ts";
import { words } from "./words.en.ts";
import { WorkedSibling } from "./worked-sibling.tsx";

/** The hints for one part, rung by rung: a question to ask oneself first, a worked factor last. */
export function HintLadder({ part, help }: { readonly part: QuestionPart; readonly help: HelpSoFar }) {
  const hints = help.hintsOf(part.id);
  const last = hints.at(-1);
  const sibling = help.siblingOf(part.id);
  return (
    <>
      {last && (
        <ol className={styles.ladder} aria-live="polite">
          {hints.map((hint) => (
            <li key={hint.step}>
              <span className={styles.rung} aria-hidden="true">
                {hint.step}
              </span>
              <div className={styles.hint}>
                <Rich text={inLine(hint.text)} />
                {hint === last && hint.lookAt.length > 0 && (
                  <p className={styles.links}>
                    <LookAt quantities={hint.lookAt} />
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {sibling && <WorkedSibling sibling={sibling} said={words.sibling} />}
      {help.error && (
        <p className={styles.fault} role="alert">
          {words.noHelp(wordsOf(help.error))}
        </p>
      )}
    </>
  );
}
