"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useState } from "react";
import { conceptBeingRead } from "@/kept/reading.ts";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import type { Practice } from "../practice-types.ts";
import { reasonWords, whenWords } from "../reason-words.ts";
import styles from "./today.module.css";
import { words } from "./words.en.ts";

/** How it stands with practice; asked once for the whole page. */
export function useToday() {
  const trpc = useTRPC();
  const [reading, setReading] = useState<ReturnType<typeof conceptBeingRead> | null>(null);
  useEffect(() => setReading(conceptBeingRead()), []);
  return useQuery({
    ...trpc.practice.today.queryOptions(reading ? { reading } : {}),
    enabled: reading !== null,
  });
}

/** What next, and why; a short session; the notebook. All of it is an offer. */
export function Today() {
  const { data, error, refetch } = useToday();
  if (error)
    return (
      <section className={styles.today} aria-label={words.next}>
        <p className={styles.why} role="alert">
          {words.notLoaded(wordsOf(error))}
        </p>
        <button type="button" className="button" onClick={() => refetch()}>
          {words.tryAgain}
        </button>
      </section>
    );
  const [first, ...others] = data?.suggestions ?? [];
  return (
    <section className={styles.today} aria-label={words.next} aria-busy={!data}>
      <div className={styles.next}>
        <h2>{data && !first ? words.nothingDue : words.next}</h2>
        {first && data && (
          <>
            <p className={styles.title}>
              <Link href={`/practice/${first.family}`}>{first.title}</Link>
            </p>
            <p className={styles.why}>{reasonWords(first.reason, data.at)}</p>
            <Link className="button main" href={`/practice/${first.family}`}>
              {words.begin}
            </Link>
          </>
        )}
        {data && !first && <p className={styles.why}>{freshWords(data)}</p>}
        {others.length > 0 && data && (
          <details className={styles.others}>
            <summary>{words.others}</summary>
            <ul>
              {others.map(({ family, title, reason }) => (
                <li key={family}>
                  <Link href={`/practice/${family}`}>{title}</Link>
                  <span>{reasonWords(reason, data.at)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={styles.side}>
        <h2>{words.minutes}</h2>
        <p className={styles.why}>{data ? dueWords(data.counts) : words.mixture}</p>
        <Link className="button" href="/practice/session">
          {words.session}
        </Link>
        <p className={styles.notebook}>
          <Link href="/practice/notebook">{words.notebook}</Link>
        </p>
      </div>
    </section>
  );
}

const freshWords = ({ nextDueAt, at }: Practice["Today"]): string =>
  nextDueAt ? words.freshUntil(whenWords(nextDueAt, at)) : words.fresh;

function dueWords({ due, learning }: Practice["Today"]["counts"]): string {
  if (due > 0) return words.dueIdeas(due);
  return learning > 0 ? words.begunIdeas(learning) : words.firstMixture;
}
