"use client";

import Link from "next/link";
import { useDeliveries } from "../delivery/use-deliveries.ts";
import styles from "./level-map.module.css";
import { LevelMark, type LevelState, StarDots } from "./level-mark.tsx";
import type { MapLevel, MapWorld } from "./map.ts";
import { type Best, useBests } from "./use-bests.ts";
import { words } from "./words.en.ts";

/** All worlds as chains of levels, with what this browser's learner has solved. */
export function LevelMap({ worlds }: { readonly worlds: readonly MapWorld[] }) {
  const { bests, isKnown } = useBests();
  // A win that could not be sent from its own page goes out from here.
  const { waiting } = useDeliveries();
  const next = worlds.flatMap(({ levels }) => levels).find(({ slug }) => !bests.has(slug));
  return (
    <>
      {waiting > 0 && (
        <p role="status" className={styles.waiting}>
          {words.waiting(waiting)}
        </p>
      )}
      {worlds.map(({ id, title, summary, levels }, world) => (
        <section key={id} className={styles.world} aria-labelledby={`world-${id}`}>
          <h2 id={`world-${id}`}>
            <span>{world + 1}</span> {title}
          </h2>
          <p className={styles.summary}>{summary}</p>
          <ol className={styles.chain}>
            {levels.map((level) => {
              const best = bests.get(level.slug);
              const state = best ? "solved" : isKnown && level === next ? "here" : "open";
              return <Stop key={level.slug} {...{ level, best, state }} />;
            })}
          </ol>
        </section>
      ))}
    </>
  );
}

interface StopProps {
  readonly level: MapLevel;
  readonly best: Best | undefined;
  readonly state: LevelState;
}

function Stop({ level: { slug, title, par, teaches }, best, state }: StopProps) {
  return (
    <li data-state={state}>
      <Link href={`/play/${slug}`} data-search="level">
        <span className={styles.mark}>
          <LevelMark state={state} />
        </span>
        <span className={styles.name} data-search-title>
          {title}
        </span>
        <span className={styles.about}>{words.about(teaches, par)}</span>
        <span className={styles.done}>
          {best ? (
            <>
              <StarDots stars={best.stars} />
              <span className="visually-hidden">, </span>
              {words.done(best.stars, best.crown)}
            </>
          ) : (
            state === "here" && words.next
          )}
        </span>
      </Link>
    </li>
  );
}
