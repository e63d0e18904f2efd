"use client";

import type { Line } from "@nn/mastery/road";
import { Link } from "@/later/link.tsx";
import { LineStops } from "./line-stops.tsx";
import styles from "./path.module.css";
import { useRoad } from "./use-road.ts";

/** The whole road: a line for each chapter, with its stops. */
export function Path({
  road,
  leads,
}: {
  readonly road: readonly Line[];
  /** What each chapter is about, by its slug. */
  readonly leads: Readonly<Record<string, string>>;
}) {
  const { lines } = useRoad(road);
  return (
    <ol className={styles.path}>
      {lines.map(({ line: { slug, title }, stops }, at) => (
        <li key={slug}>
          <span className={styles.number}>{at}</span>
          <Link className={styles.chapter} href={`/lessons/${slug}`}>
            <strong>{title}</strong>
            <span>{leads[slug]}</span>
          </Link>
          <LineStops stops={stops} />
        </li>
      ))}
    </ol>
  );
}
