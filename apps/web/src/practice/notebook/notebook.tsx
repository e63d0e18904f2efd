"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import type { Practice } from "../practice-types.ts";
import { whenWords } from "../reason-words.ts";
import { Rich } from "../rich.tsx";
import styles from "./notebook.module.css";

/** Past mistakes, those that are still open first, each with a fresh variant of its exercise. */
export function Notebook() {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.practice.notebook.queryOptions());
  if (error)
    return (
      <div role="alert" className={styles.state}>
        <p>The notebook could not be fetched. {wordsOf(error)} What stands in it is kept.</p>
        <button type="button" className="button" onClick={() => refetch()}>
          Try again
        </button>
      </div>
    );
  if (!data) return <div className={styles.state} aria-busy="true" />;
  if (data.length === 0)
    return (
      <p className={styles.state}>
        Mistakes that could be named will stand here. <Link href="/practice/last-weight">Try an exercise</Link>
      </p>
    );
  const open = data.filter(({ mendedAt }) => mendedAt === null);
  const mended = data.filter(({ mendedAt }) => mendedAt !== null);
  return (
    <>
      {open.length > 0 && <Entries title="Still open" entries={open} />}
      {mended.length > 0 && <Entries title="Mended" entries={mended} />}
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
            <p className="small">
              {entry.familyTitle} · {timesWords(entry.times)}, {entry.times > 1 && "last "}
              {whenWords(entry.lastAt, now)}
              {entry.mendedAt && ` · mended ${whenWords(entry.mendedAt, now)}`}
            </p>
            {entry.mendedAt === null && entry.explanation.length > 0 && (
              <p className={styles.words}>
                <Rich text={entry.explanation} />
              </p>
            )}
            {entry.mendedAt === null && (
              <Link
                className="button"
                href={`/practice/${entry.family}?fresh`}
                aria-label={`A fresh one: ${entry.familyTitle}`}
              >
                A fresh one
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const timesWords = (times: number): string => (times === 1 ? "once" : times === 2 ? "twice" : `${times} times`);
