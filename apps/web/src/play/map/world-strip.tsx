"use client";

import Link from "next/link";
import { LevelMark, StarDots, starWords } from "./level-mark.tsx";
import type { MapWorld } from "./map.ts";
import { useBests } from "./use-bests.ts";
import styles from "./world-strip.module.css";

interface Props {
  readonly worlds: readonly MapWorld[];
  /** The level on this page. */
  readonly slug: string;
}

/** The map in one line above a level: each world a chain, each level a way to it. */
export function WorldStrip({ worlds, slug }: Props) {
  const { bests } = useBests();
  return (
    <nav aria-label="Worlds" className={styles.strip}>
      <ol>
        {worlds.map(({ id, title, levels }, world) => (
          <li key={id} className={styles.world} data-here={levels.some((level) => level.slug === slug)}>
            <span className={styles.title}>
              <b>{world + 1}</b> {title}
            </span>
            <ol className={styles.chain}>
              {levels.map((level) => {
                const best = bests.get(level.slug);
                const isHere = level.slug === slug;
                const words = [level.title, best && starWords(best.stars)].filter(Boolean).join(", ");
                return (
                  <li key={level.slug}>
                    <Link href={`/play/${level.slug}`} aria-label={words} aria-current={isHere ? "page" : undefined}>
                      <LevelMark state={isHere ? "here" : best ? "solved" : "open"} />
                      {best && <StarDots stars={best.stars} />}
                    </Link>
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}
