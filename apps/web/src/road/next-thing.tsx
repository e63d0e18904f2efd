"use client";

import type { Line, RoadStanding, Stop } from "@nn/mastery/road";
import Link from "next/link";
import styles from "./next-thing.module.css";
import { addressOfStop, titleOfStop } from "./stop-address.ts";
import { StopMark } from "./stop-mark.tsx";
import { useRoad } from "./use-road.ts";
import { words } from "./words.en.ts";

interface NextThingProps {
  readonly road: readonly Line[];
  /** A level that has just been solved. */
  readonly solved?: string;
  /** In two lines, where the page has a main thing of its own. */
  readonly isBrief?: true;
  /** The address of a page that may be the next thing itself: a link from there to there would do nothing. */
  readonly here?: string;
}

/** The next thing to do, the same wherever it stands, and how far one has come, in one line. */
export function NextThing({ road, solved, isBrief, here }: NextThingProps) {
  const standing = useRoad(road, solved);
  const { next, all } = standing;
  const { title, why, go, href } = next
    ? { title: titleOfStop(next), ...reasonOf(next, standing), href: addressOfStop(next) }
    : { title: words.over.title, why: words.over.why(all), go: words.over.go, href: "/practice/session" };
  if (isBrief)
    return (
      <section className={styles.brief} aria-label={words.name}>
        {next && <StopMark kind={next.kind} state="next" />}
        <h2>
          <Link href={href} aria-description={go}>
            {title}
          </Link>
        </h2>
        <p>{progressOf(standing)}</p>
      </section>
    );
  return (
    <section className={styles.next} aria-label={words.name}>
      <p className={styles.progress}>{progressOf(standing)}</p>
      <h2 className={styles.title}>
        {next && <StopMark kind={next.kind} state="next" />}
        {title}
      </h2>
      <p className={styles.why}>{why}</p>
      {href !== here && (
        <Link className="button main" href={href}>
          {go}
        </Link>
      )}
    </section>
  );
}

function reasonOf({ kind, line, to }: Stop, { done }: RoadStanding): { readonly why: string; readonly go: string } {
  const { start, read, goOn, write, use } = words.next;
  switch (kind) {
    case "read":
      if (to !== line.sections[0]) return { ...goOn, why: goOn.why(to.title) };
      return done === 0 ? start : read;
    case "write":
      return { ...write, why: write.why(line.title) };
    case "use":
      return { ...use, why: use.why(line.title) };
  }
}

function progressOf({ lines, next, done, all }: RoadStanding): string {
  const at = lines.findIndex(({ line }) => line === next?.line);
  const here = lines[at]?.stops ?? [];
  if (done === 0 || at < 0) return words.beginning(lines.length, all);
  const doneHere = here.filter(({ state }) => state === "done").length;
  return words.progress(at, doneHere, here.length, done, all);
}
