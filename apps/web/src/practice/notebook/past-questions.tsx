"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "@/trpc/client.tsx";
import { whenWords } from "@/when/when-words.ts";
import { AGAIN_KEY } from "../exercise/again-key.ts";
import styles from "./notebook.module.css";
import { words } from "./words.en.ts";

/** What was answered lately, right or wrong: each question can be opened again with what was answered. */
export function PastQuestions() {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.practice.past.queryOptions());
  if (!data || data.length === 0) return null;
  const now = new Date().toISOString();
  return (
    <section className={styles.entries} aria-label={words.past}>
      <h2>{words.past}</h2>
      <ul className={styles.past}>
        {data.map(({ attempt, family, familyTitle, overall, at }) => (
          <li key={attempt}>
            <Link href={`/practice/${family}?${AGAIN_KEY}=${attempt}`}>{familyTitle}</Link>
            <span className="small">{words.outcomes[overall]}</span>
            <span className="small">{whenWords(at, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
