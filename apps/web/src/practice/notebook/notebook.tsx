"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import { whenWords } from "@/when/when-words.ts";
import { AGAIN_KEY } from "../exercise/again-key.ts";
import type { Practice } from "../practice-types.ts";
import { Rich } from "../rich.tsx";
import { inLine } from "../slashed.ts";
import styles from "./notebook.module.css";
import { PastQuestions } from "./past-questions.tsx";
import { words } from "./words.en.ts";

/** Past mistakes, those that are still open first, each with a fresh variant of its exercise. */
export function Notebook() {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.practice.notebook.queryOptions());
  if (error)
    return (
      <div role="alert" className={styles.state}>
        <p>{words.notLoaded(wordsOf(error))}</p>
        <button type="button" className="button" onClick={() => refetch()}>
          {words.tryAgain}
        </button>
      </div>
    );
  if (!data) return <div className={styles.state} aria-busy="true" />;
  const open = data.filter(({ mendedAt }) => mendedAt === null);
  const mended = data.filter(({ mendedAt }) => mendedAt !== null);
  return (
    <div className={styles.sides}>
      <div>
        {data.length === 0 && (
          <p className={styles.state}>
            {words.empty} <Link href="/practice/last-weight">{words.begin}</Link>
          </p>
        )}
        {open.length > 0 && <Entries title={words.open} entries={open} />}
        {open.length === 0 && mended.length > 0 && <p className={styles.state}>{words.allMended}</p>}
      </div>
      <div>
        <PastQuestions />
        {mended.length > 0 && <Entries title={words.mended} entries={mended} />}
      </div>
    </div>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly Practice["Mistake"][] }) {
  const now = new Date().toISOString();
  return (
    <section className={styles.entries} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.family}:${entry.mistake}`}>
            <h3>{entry.title}</h3>
            <p className="small">{historyOf(entry, now)}</p>
            {entry.mendedAt === null && entry.asked && <Asked asked={entry.asked} />}
            {entry.mendedAt === null && entry.explanation.length > 0 && (
              <p className={styles.words}>
                <Rich text={inLine(entry.explanation)} />
              </p>
            )}
            {entry.mendedAt === null && (
              <p className={styles.ways}>
                <Link
                  className="button"
                  href={`/practice/${entry.family}?fresh`}
                  aria-label={words.freshOf(entry.familyTitle)}
                >
                  {words.fresh}
                </Link>
                {entry.attempt && (
                  <Link
                    href={`/practice/${entry.family}?${AGAIN_KEY}=${entry.attempt}`}
                    aria-label={words.againOf(entry.familyTitle)}
                  >
                    {words.again}
                  </Link>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The question in which it was made last, and what was answered there. */
function Asked({ asked }: { readonly asked: NonNullable<Practice["Mistake"]["asked"]> }) {
  return (
    <div className={styles.asked}>
      <p>
        <Rich text={inLine(asked.prompt)} />
      </p>
      <dl>
        <dt>
          <Rich text={inLine(asked.label)} />
        </dt>
        <dd>
          <span className="small">{words.answered}</span> <Rich text={inLine(asked.answer)} />
        </dd>
      </dl>
    </div>
  );
}

function historyOf({ familyTitle, times, lastAt, mendedAt }: Practice["Mistake"], now: string): string {
  const history = words.history(familyTitle, times, whenWords(lastAt, now));
  return mendedAt ? words.mendedHistory(history, whenWords(mendedAt, now)) : history;
}
