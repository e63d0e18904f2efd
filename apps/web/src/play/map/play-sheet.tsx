"use client";

import Link from "next/link";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useKept } from "@/kept/use-kept.ts";
import { progress } from "@/road/progress.ts";
import { useDeliveries } from "../delivery/use-deliveries.ts";
import { skipped } from "../skipped.ts";
import { LevelList } from "./level-list.tsx";
import type { MapWorld } from "./map.ts";
import { firstView, lookAt, mapView } from "./map-view.ts";
import styles from "./play-sheet.module.css";
import { type MapStanding, standingOf } from "./standing.ts";
import { useBests } from "./use-bests.ts";
import { usePrefetch } from "./use-prefetch.ts";
import { words } from "./words.en.ts";
import { WorldMap } from "./world-map.tsx";

interface Props {
  readonly title: string;
  readonly worlds: readonly MapWorld[];
  /** Other ways to play, at the foot. */
  readonly children?: ReactNode;
}

/** The map of the game, or its list, with what this browser's learner has solved. */
export function PlaySheet({ title, worlds, children }: Props) {
  const { standing, isKnown } = useStanding(worlds);
  const { asList } = useKept(mapView) ?? firstView;
  const { opening, celebration } = useFirsts(standing, isKnown);
  // A win that could not be sent from its own page goes out from here.
  const { waiting } = useDeliveries();
  usePrefetch();
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p className={styles.sums}>
          <span>
            <b>{standing.solved}</b> {words.solved(standing.levels)}
          </span>
          <span>
            <b>{standing.stars}</b> {words.stars(3 * standing.levels)}
          </span>
        </p>
        <ViewSwitch asList={asList} />
      </header>
      {waiting > 0 && (
        <p role="status" className={styles.note}>
          {words.waiting(waiting)}
        </p>
      )}
      {celebration && (
        <p role="status" className={styles.note}>
          {celebration}
        </p>
      )}
      <div className={asList ? styles.away : undefined}>
        <WorldMap standing={standing} opening={opening} />
      </div>
      <div className={asList ? undefined : styles.away}>
        <LevelList standing={standing} />
      </div>
      <footer className={styles.foot}>
        {children}
        <Continue standing={standing} />
      </footer>
    </div>
  );
}

function ViewSwitch({ asList }: { readonly asList: boolean }) {
  const { allOpen } = useKept(mapView) ?? firstView;
  return (
    <div className={`${styles.views} needs-script`}>
      <fieldset>
        <legend className="visually-hidden">{words.view}</legend>
        {[false, true].map((list) => (
          <label key={String(list)} data-chosen={asList === list}>
            <input
              type="radio"
              name="map-view"
              className="visually-hidden"
              checked={asList === list}
              onChange={() => lookAt({ asList: list })}
            />
            {list ? words.asList : words.asMap}
          </label>
        ))}
      </fieldset>
      {asList && (
        <label className={styles.all}>
          <input type="checkbox" checked={allOpen} onChange={({ target }) => lookAt({ allOpen: target.checked })} />
          {words.allOpen}
        </label>
      )}
    </div>
  );
}

/** One level ahead, always. */
function Continue({ standing: { next, solved } }: { readonly standing: MapStanding }) {
  if (!next) return <p className={styles.done}>{words.allDone}</p>;
  return (
    <Link className={`button main ${styles.go}`} href={`/play/${next.slug}`}>
      {solved === 0 ? words.start(next.title) : words.go(next.title)}
    </Link>
  );
}

/** What the server knows; until it has answered, what this browser remembers; before that every world stands open. */
function useStanding(worlds: readonly MapWorld[]) {
  const { bests, isKnown } = useBests();
  const remembered = useKept(progress);
  const left = useKept(skipped);
  const view = useKept(mapView);
  const isAwake = isKnown || remembered !== undefined;
  const standing = useMemo(() => {
    const solved = isKnown
      ? bests
      : new Map((remembered?.won ?? []).map((slug) => [slug, { stars: 1, crown: false }] as const));
    return standingOf(worlds, solved, left ?? [], !isAwake || (view?.allOpen ?? false));
  }, [worlds, bests, isKnown, remembered, left, view, isAwake]);
  return { standing, isKnown };
}

/** What happens once: a world that opens is inked, one that is finished is celebrated. */
function useFirsts({ worlds }: MapStanding, isKnown: boolean) {
  const [opening, setOpening] = useState<readonly string[]>([]);
  const [celebration, setCelebration] = useState<string>();
  useEffect(() => {
    if (!isKnown) return;
    const { inked, celebrated, allOpen } = mapView.read() ?? firstView;
    if (allOpen) return;
    const finished = worlds.filter(({ isFinished }) => isFinished);
    const fresh = worlds.flatMap(({ isOpen, world: { id } }) => (isOpen && !inked.includes(id) ? [id] : []));
    // The very first visit finds the first world open: nothing happened there.
    if (inked.length > 0 && fresh.length > 0) setOpening(fresh);
    const last = finished.filter(({ world }) => !celebrated.includes(world.id)).at(-1);
    if (last) {
      const crowns = last.levels.filter(({ best }) => best?.crown).length;
      setCelebration(words.celebration(last.world.title, last.levels.length, crowns));
    }
    if (fresh.length > 0 || last)
      lookAt({ inked: [...inked, ...fresh], celebrated: finished.map(({ world }) => world.id) });
  }, [worlds, isKnown]);
  return { opening, celebration };
}
