"use client";

import type { FamilyId } from "@nn/exercises";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client.tsx";
import styles from "./family-progress.module.css";
import { words } from "./words.en.ts";

/** What this browser's learner has done in a family: counts in words, nothing where there is nothing yet. */
export function FamilyProgress({ family }: { readonly family: FamilyId }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.progress.get.queryOptions());
  const done = data?.families.find(({ id }) => id === family);
  if (!done || done.attempts === 0) return null;
  return <p className={styles.progress}>{words.done(done.correct, done.attempts)}</p>;
}
