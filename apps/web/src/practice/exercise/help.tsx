"use client";

import type { Hint, QuestionPart, Solution } from "@nn/exercises";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import { plainTextOf, Rich } from "../rich.tsx";
import { LookAt } from "../verdict/look-at.tsx";
import styles from "./exercise.module.css";
import { ReferenceAnswer } from "./reference-answer.tsx";
import { words } from "./words.en.ts";

/** Three hints for each part, from a question to a worked factor; then the whole solution. */
export function Help({ token, parts }: { readonly token: string; readonly parts: readonly QuestionPart[] }) {
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const [hints, setHints] = useState<Readonly<Record<string, readonly Hint[]>>>({});
  const [solution, setSolution] = useState<Solution>();
  const hint = useMutation({
    ...trpc.exercise.hint.mutationOptions(),
    onSuccess: (made, { part }) => setHints((now) => ({ ...now, [part]: [...(now[part] ?? []), made] })),
  });
  const solve = useMutation({ ...trpc.exercise.solution.mutationOptions(), onSuccess: setSolution });
  const error = hint.error ?? solve.error;
  const isUsedUp = parts.every((part) => hints[part.id]?.at(-1)?.isLast);

  return (
    <>
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.hint}
      </button>
      {isOpen && (
        <div className={styles.help}>
          {parts.map((part) => {
            const given = hints[part.id] ?? [];
            const last = given.at(-1);
            return (
              <div key={part.id} className={styles.helpPart}>
                <p className={styles.helpLabel}>
                  <Rich text={part.label} />
                </p>
                {given.map((one) => (
                  <p key={one.step} className={styles.hint} role="status">
                    <Rich text={one.text} />
                  </p>
                ))}
                {last && <LookAt quantities={last.lookAt} />}
                {!last?.isLast && (
                  <button
                    type="button"
                    className={styles.again}
                    aria-label={words[last ? "furtherHint" : "firstHint"].name(plainTextOf(part.label))}
                    disabled={hint.isPending}
                    onClick={() => hint.mutate({ token, part: part.id, step: ((last?.step ?? 0) + 1) as 1 | 2 | 3 })}
                  >
                    {words[last ? "furtherHint" : "firstHint"].text}
                  </button>
                )}
              </div>
            );
          })}
          {!solution && (
            <div className={styles.helpPart}>
              <button
                type="button"
                className={styles.again}
                disabled={solve.isPending}
                onClick={() => solve.mutate({ token })}
              >
                {words.showSolution}
              </button>
              {!isUsedUp && <span className="small"> {words.hintsFirst}</span>}
            </div>
          )}
          {solution && (
            <div className={styles.helpPart}>
              <p className={styles.helpLabel}>{words.solution}</p>
              {solution.lines.map((line) => (
                <p key={plainTextOf(line)} className={styles.hint}>
                  <Rich text={line} />
                </p>
              ))}
              <dl className={styles.answers}>
                {parts.map((part) => {
                  const answer = solution.answers[part.id];
                  return (
                    answer && (
                      <div key={part.id}>
                        <dt>
                          <Rich text={part.label} />
                        </dt>
                        <dd>
                          <ReferenceAnswer part={part} answer={answer} />
                        </dd>
                      </div>
                    )
                  );
                })}
              </dl>
            </div>
          )}
          {error && (
            <p className={styles.state} role="alert">
              {words.noHelp(wordsOf(error))}
            </p>
          )}
        </div>
      )}
    </>
  );
}
