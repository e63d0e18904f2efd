import Link from "next/link";
import styles from "./level-list.module.css";
import { LevelMark, type LevelState, StarDots } from "./level-mark.tsx";
import type { LevelStanding, MapStanding } from "./standing.ts";
import { words } from "./words.en.ts";

/** The same map as a list: every level with what it is about, its par, and how it stands. */
export function LevelList({ standing: { worlds } }: { readonly standing: MapStanding }) {
  return worlds.map(({ world: { id, title, summary }, isOpen, opensAfter, levels }, at) => (
    <section key={id} className={styles.world} aria-labelledby={`list-${id}`}>
      <h2 id={`list-${id}`}>
        <span>{at + 1}</span> {title}
      </h2>
      <p className={styles.summary}>{isOpen || !opensAfter ? summary : `${summary} ${words.opensAfter(opensAfter)}`}</p>
      <ol className={styles.chain}>
        {levels.map((level) => (
          <Stop key={level.level.slug} standing={level} isOpen={isOpen} />
        ))}
      </ol>
    </section>
  ));
}

interface StopProps {
  readonly standing: LevelStanding;
  readonly isOpen: boolean;
}

function Stop({ standing: { level, best, isNext, isSkipped }, isOpen }: StopProps) {
  const { slug, title, par, teaches } = level;
  const state: LevelState = best ? "solved" : isNext ? "here" : "open";
  const content = (
    <>
      <span className={styles.mark}>
        <LevelMark state={state} />
      </span>
      <span className={styles.name} data-search-title>
        {title}
      </span>
      <span className={styles.about} data-search-text>
        {words.about(teaches, par)}
      </span>
      <span className={styles.done}>
        {best ? (
          <>
            <StarDots stars={best.stars} />
            <span className="visually-hidden">, </span>
            {words.done(best.stars, best.crown)}
          </>
        ) : isNext ? (
          words.next
        ) : (
          isSkipped && words.skipped
        )}
      </span>
    </>
  );
  return (
    <li data-state={state} data-locked={!isOpen || undefined}>
      {isOpen ? (
        <Link href={`/play/${slug}`} prefetch={false} data-search="level">
          {content}
        </Link>
      ) : (
        <div>{content}</div>
      )}
    </li>
  );
}
