"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useEffect, useState } from "react";
import { conceptBeingRead } from "@/kept/reading.ts";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import type { Practice } from "../practice-types.ts";
import { reasonWords, whenWords } from "../reason-words.ts";
import styles from "./today.module.css";

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
      <section className={styles.today} aria-label="What next">
        <p className={styles.why} role="alert">
          What is due could not be fetched. {wordsOf(error)} All exercises stand below.
        </p>
        <button type="button" className="button" onClick={() => refetch()}>
          Try again
        </button>
      </section>
    );
  const [first, ...others] = data?.suggestions ?? [];
  return (
    <section className={styles.today} aria-label="What next" aria-busy={!data}>
      <div className={styles.next}>
        <h2>{first ? "What next" : data ? "Nothing is due" : "What next"}</h2>
        {first && data && (
          <>
            <p className={styles.title}>
              <Link href={`/practice/${first.family}`}>{first.title}</Link>
            </p>
            <p className={styles.why}>{reasonWords(first.reason, data.at)}</p>
            <Link className="button main" href={`/practice/${first.family}`}>
              Begin
            </Link>
          </>
        )}
        {data && !first && (
          <p className={styles.why}>Everything is fresh{laterWords(data)}. Any exercise below is open.</p>
        )}
        {others.length > 0 && data && (
          <details className={styles.others}>
            <summary>Something else</summary>
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
        <h2>Five minutes</h2>
        <p className={styles.why}>{data ? dueWords(data.counts) : "A mixture of what is due and something new."}</p>
        <Link className="button" href="/practice/session">
          Start a short session
        </Link>
        <p className={styles.notebook}>
          <Link href="/practice/notebook">Notebook of mistakes</Link>
        </p>
      </div>
    </section>
  );
}

const laterWords = ({ nextDueAt, at }: Practice["Today"]): string =>
  nextDueAt ? `; the next look back is due ${whenWords(nextDueAt, at)}` : "";

function dueWords({ due, learning }: Practice["Today"]["counts"]): string {
  if (due > 0) return `${due} ${due === 1 ? "idea is" : "ideas are"} due, mixed with something new.`;
  if (learning > 0) return `Nothing is due. ${learning} ${learning === 1 ? "idea is" : "ideas are"} begun.`;
  return "A first mixture, to see where you stand.";
}
