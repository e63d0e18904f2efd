"use client";

import Link from "next/link";
import { LevelMark, StarDots } from "./level-mark.tsx";
import type { LevelLink } from "./map.ts";
import type { StripWorld } from "./strip.ts";
import { useBests } from "./use-bests.ts";
import { words } from "./words.en.ts";
import styles from "./world-strip.module.css";

interface Props {
  readonly worlds: readonly StripWorld[];
  /** The level on this page. */
  readonly slug: string;
}

/** The map in one line above a level: its own world a chain, each level a way to it; the others lead to the map. */
export function WorldStrip({ worlds, slug }: Props) {
  return (
    <nav aria-label={words.worlds} className={styles.strip}>
      <ol>
        {worlds.map(({ id, title, levels }, world) => (
          <li key={id} className={styles.world} data-here={levels !== undefined}>
            {levels ? (
              <>
                <span className={styles.title}>
                  <b>{world + 1}</b> {title}
                </span>
                <Chain levels={levels} slug={slug} />
              </>
            ) : (
              <Link href={`/play#world-${id}`} className={styles.title}>
                <b>{world + 1}</b> {title}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The levels of the world that one is in. */
function Chain({ levels, slug }: { readonly levels: readonly LevelLink[]; readonly slug: string }) {
  const { bests } = useBests();
  return (
    <ol className={styles.chain}>
      {levels.map((level) => {
        const best = bests.get(level.slug);
        const isHere = level.slug === slug;
        return (
          <li key={level.slug}>
            <Link
              href={`/play/${level.slug}`}
              aria-label={words.way(level.title, best?.stars)}
              aria-current={isHere ? "page" : undefined}
            >
              <LevelMark state={isHere ? "here" : best ? "solved" : "open"} />
              {best && <StarDots stars={best.stars} />}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
