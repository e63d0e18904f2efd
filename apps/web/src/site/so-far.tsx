"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { TrpcProvider, useTRPC } from "@/trpc/client.tsx";
import styles from "./continue.module.css";
import { words } from "./first-page.en.ts";

export function SoFarOfLearner() {
  return (
    <TrpcProvider>
      <SoFar />
    </TrpcProvider>
  );
}

/** What is done, and the way on. */
function SoFar() {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.progress.get.queryOptions());
  if (!data) return null;
  const solved = data.levels.length;
  const right = data.families.reduce((sum, { correct }) => sum + correct, 0);
  if (solved === 0 && right === 0) return null;
  return (
    <section className={styles.continue} aria-label={words.continue.name}>
      <p>{words.continue.soFar(right, solved)}</p>
      <p className={styles.ways}>
        <Link href="/play">{words.continue.level}</Link>
        <Link href="/practice">{words.continue.practice}</Link>
      </p>
    </section>
  );
}
