"use client";

import type { Line } from "@nn/mastery/road";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { placeBeingRead } from "@/kept/reading.ts";
import { Link } from "@/later/link.tsx";
import { NextThing } from "@/road/next-thing.tsx";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import { whenWords } from "@/when/when-words.ts";
import type { Practice } from "../practice-types.ts";
import { ReadFirst } from "../read-first.tsx";
import { reasonWords } from "../reason-words.ts";
import styles from "./today.module.css";
import { words } from "./words.en.ts";

/** How it stands with practice; asked once for the whole page. */
export function useToday() {
  const trpc = useTRPC();
  const [at, setAt] = useState<string | undefined | null>(null);
  useEffect(() => setAt(placeBeingRead()), []);
  return useQuery({
    ...trpc.practice.today.queryOptions(at ? { at } : {}),
    enabled: at !== null,
  });
}

/** The next thing on the road; what else could be taken up, and why; a short session; the notebook. */
export function Today({ road }: { readonly road: readonly Line[] }) {
  const { data, error, refetch } = useToday();
  const suggestions = data?.suggestions ?? [];
  // Where they have a column of their own, nothing has to be opened.
  const isWide = useIsWide();
  return (
    <section className={styles.today} aria-label={words.next}>
      <div className={styles.next}>
        <NextThing road={road} />
        {error && (
          <div role="alert">
            <p className={styles.why}>{words.notLoaded(wordsOf(error))}</p>
            <button type="button" className="button" onClick={() => refetch()}>
              {words.tryAgain}
            </button>
          </div>
        )}
        {data && suggestions.length === 0 && <p className={styles.why}>{freshWords(data)}</p>}
      </div>
      <div>
        {data && suggestions.length > 0 && (
          <details className={styles.others} open={isWide}>
            <summary>{words.others}</summary>
            <ul>
              {suggestions.map(({ family, title, reason, readFirst }) => (
                <li key={family}>
                  <Link href={`/practice/${family}`}>{title}</Link>
                  <span>
                    {reasonWords(reason, data.at)}
                    <ReadFirst section={readFirst} />
                  </span>
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
        <p className={styles.notebook}>
          <Link href="/practice/map">{words.map}</Link>
        </p>
      </div>
    </section>
  );
}

const WIDE = "(min-width: 1101px)";

function followWidth(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

const useIsWide = (): boolean =>
  useSyncExternalStore(
    followWidth,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );

const freshWords = ({ nextDueAt, at }: Practice["Today"]): string =>
  nextDueAt ? words.freshUntil(whenWords(nextDueAt, at)) : words.fresh;

function dueWords({ due, learning }: Practice["Today"]["counts"]): string {
  if (due > 0) return words.dueIdeas(due);
  return learning > 0 ? words.begunIdeas(learning) : words.firstMixture;
}
