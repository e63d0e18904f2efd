"use client";

import Link from "next/link";
import type { CSSProperties } from "react";
import { ACROSS, type Chart, chartOf, NARROW, WIDE } from "./chart.ts";
import { ChartLines } from "./chart-lines.tsx";
import type { Stop } from "./ideas/idea.ts";
import { InkGlass } from "./ink-glass.tsx";
import type { LevelStanding, MapStanding, WorldStanding } from "./standing.ts";
import { words } from "./words.en.ts";
import styles from "./world-map.module.css";

interface Props {
  readonly standing: MapStanding;
  /** Ids of worlds that open before the reader's eyes. */
  readonly opening: readonly string[];
}

/** The map: each world drawn as its idea, joined by a road, with the levels as glasses of ink. */
export function WorldMap({ standing: { worlds }, opening }: Props) {
  const sizes = worlds.map(({ world }) => ({ id: world.id, levels: world.levels.length }));
  const [wide, narrow] = [chartOf(sizes, WIDE), chartOf(sizes, NARROW)];
  const lines = { isOpen: worlds.map(({ isOpen }) => isOpen), isNew: sizes.map(({ id }) => opening.includes(id)) };
  return (
    <div
      className={styles.map}
      style={{ "--high-wide": `${wide.height}px`, "--high-narrow": `${narrow.height}px` } as CSSProperties}
    >
      <ChartLines chart={wide} className={styles.wide} {...lines} />
      <ChartLines chart={narrow} className={styles.narrow} {...lines} />
      <ol className={styles.worlds}>
        {worlds.map((world, at) => (
          <World key={world.world.id} standing={world} at={at} charts={[wide, narrow]} />
        ))}
      </ol>
    </div>
  );
}

interface WorldProps {
  readonly standing: WorldStanding;
  readonly at: number;
  readonly charts: readonly [Chart, Chart];
}

function World({ standing, at, charts }: WorldProps) {
  const { world, isOpen, isFinished, levels, opensAfter } = standing;
  const [wide, narrow] = charts.map(({ worlds }) => worlds[at]);
  if (!wide || !narrow) return null;
  const title = `world-${world.id}`;
  return (
    <li data-open={isOpen} aria-labelledby={title}>
      <div className={styles.head} style={placed(wide.corner, narrow.corner)}>
        <h2 id={title}>
          <span>{at + 1}</span> {world.title}
          {isFinished && <span className={styles.finished}>{words.finished}</span>}
        </h2>
        <p>{isOpen || !opensAfter ? world.summary : words.opensAfter(opensAfter)}</p>
      </div>
      {wide.glass && narrow.glass && <Neuron style={placed(wide.glass, narrow.glass)} />}
      <ol>
        {levels.map((level, index) => {
          const [onWide, onNarrow] = [wide.stops[index], narrow.stops[index]];
          if (!onWide || !onNarrow) return null;
          return <LevelStop key={level.level.slug} {...{ level, isOpen, stops: [onWide, onNarrow] }} />;
        })}
      </ol>
    </li>
  );
}

/** The neuron that the first world is about: half full, its sum around it. */
function Neuron({ style }: { readonly style: CSSProperties }) {
  return (
    <svg className={styles.neuron} style={style} width="152" height="152" viewBox="-76 -76 152 152" aria-hidden="true">
      <circle r="75" fill="var(--paper)" />
      <circle r="58" fill="var(--q-a-wash)" />
      <path d="M-52.4 -24.9A58 58 0 1 0 52.4 -24.9Z" fill="var(--q-a-mark)" />
      <circle r="71" fill="none" stroke="var(--q-z-mark)" />
      <path d="M0 -71A71 71 0 0 1 68.6 -18.4" fill="none" stroke="var(--q-z-mark)" strokeWidth="6" />
      <circle r="27" fill="var(--paper)" />
    </svg>
  );
}

interface LevelStopProps {
  readonly level: LevelStanding;
  readonly isOpen: boolean;
  readonly stops: readonly [Stop, Stop];
}

function LevelStop({ level, isOpen, stops: [wide, narrow] }: LevelStopProps) {
  const { slug, title } = level.level;
  const said = words.state(level);
  const place = {
    style: placed(wide, narrow),
    "data-name": wide.name,
    "data-edge": edgeOf(narrow),
    "data-end": wide.x > 0.88 * ACROSS || undefined,
  };
  if (!isOpen)
    return (
      <li {...place} data-locked="">
        <i className={styles.dot} />
        <span className="visually-hidden">{words.locked(title)}</span>
      </li>
    );
  return (
    <li {...place} data-next={level.isNext || undefined}>
      <Link href={`/play/${slug}`} prefetch={false}>
        <InkGlass {...level} />
        <span className={styles.name} data-map-name="">
          {title}
        </span>
        <span className="visually-hidden">, {said}</span>
      </Link>
    </li>
  );
}

/** Names at an edge of a narrow page grow away from it. */
const edgeOf = ({ x }: Stop) => (x < 0.15 * ACROSS ? "left" : x > 0.85 * ACROSS ? "right" : undefined);

const share = (x: number) => `${(100 * x) / ACROSS}%`;

const placed = (wide: { x: number; y: number }, narrow: { x: number; y: number }) =>
  ({
    "--x-wide": share(wide.x),
    "--y-wide": `${wide.y}px`,
    "--x-narrow": share(narrow.x),
    "--y-narrow": `${narrow.y}px`,
  }) as CSSProperties;
