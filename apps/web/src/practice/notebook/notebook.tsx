"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import { whenWords } from "@/when/when-words.ts";
import type { Practice } from "../practice-types.ts";
import { Rich } from "../rich.tsx";
import styles from "./notebook.module.css";
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
  if (data.length === 0)
    return (
      <p className={styles.state}>
        {words.empty} <Link href="/practice/last-weight">{words.begin}</Link>
      </p>
    );
  const open = data.filter(({ mendedAt }) => mendedAt === null);
  const mended = data.filter(({ mendedAt }) => mendedAt !== null);
  return (
    <>
      {open.length > 0 && <Entries title={words.open} entries={open} />}
      {mended.length > 0 && <Entries title={words.mended} entries={mended} />}
    </>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly Practice["Mistake"][] }) {
  const now = new Date().toISOString();
  return (
    <section className={styles.entries} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.family}:${entry.part}:${entry.mistake}`}>
            <h3>{entry.title}</h3>
            <p className="small">{historyOf(entry, now)}</p>
            {entry.mendedAt === null && entry.explanation.length > 0 && (
              <p className={styles.words}>
                <Rich text={entry.explanation} />
              </p>
            )}
            {entry.mendedAt === null && (
              <Link
                className="button"
                href={`/practice/${entry.family}?fresh`}
                aria-label={words.freshOf(entry.familyTitle)}
              >
                {words.fresh}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function historyOf({ familyTitle, times, lastAt, mendedAt }: Practice["Mistake"], now: string): string {
  const history = words.history(familyTitle, times, whenWords(lastAt, now));
  return mendedAt ? words.mendedHistory(history, whenWords(mendedAt, now)) : history;
}
