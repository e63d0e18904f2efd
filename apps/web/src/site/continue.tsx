"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "@/trpc/client.tsx";
import styles from "./continue.module.css";

/** For those who come back: what is done, and the way on. New readers see nothing here. */
export function Continue() {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.progress.get.queryOptions());
  if (!data) return null;
  const solved = data.levels.length;
  const right = data.families.reduce((sum, { correct }) => sum + correct, 0);
  if (solved === 0 && right === 0) return null;
  const done = [
    right > 0 && `${right} right ${right === 1 ? "answer" : "answers"}`,
    solved > 0 && `${solved} ${solved === 1 ? "level" : "levels"} solved`,
  ].filter((part): part is string => typeof part === "string");
  return (
    <section className={styles.continue} aria-label="Where you are">
      <p>So far: {done.join(", ")}.</p>
      <p className={styles.ways}>
        <Link href="/play">The next level</Link>
        <Link href="/practice">More practice</Link>
      </p>
    </section>
  );
}
