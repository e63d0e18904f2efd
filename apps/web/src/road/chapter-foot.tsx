"use client";

import type { Line, RoadStanding, Stop } from "@nn/mastery/road";
import Link from "next/link";
import { useKept } from "@/kept/use-kept.ts";
import { whenWords } from "@/when/when-words.ts";
import styles from "./chapter-foot.module.css";
import { type ComingBack, comingBack } from "./coming-back.ts";
import { type Progress, progress } from "./progress.ts";
import { addressOfStop, titleOfStop } from "./stop-address.ts";
import { StopMark } from "./stop-mark.tsx";
import { useRoad } from "./use-road.ts";
import { words } from "./words.en.ts";

interface ChapterFootProps {
  readonly road: readonly Line[];
  readonly slug: string;
  /** Addresses of the questions that close the chapter. */
  readonly questions: readonly string[];
}

const { foot } = words;

/** Where a chapter ends, its line goes on: what was read, what can be written, what can be used. */
export function ChapterFoot({ road, slug, questions }: ChapterFootProps) {
  const standing = useRoad(road);
  const said = useKept(progress);
  const at = standing.lines.findIndex(({ line }) => line.slug === slug);
  const own = standing.lines[at];
  if (!own) return null;
  const left = own.stops.filter(({ state }) => state !== "done").length;
  const now = new Date().toISOString();
  const again = comingBack(questions, said, now);
  return (
    <section className={styles.foot} aria-label={foot.name}>
      <h2 className={styles.title}>{foot.title(at)}</h2>
      <p className={styles.state}>{left === 0 ? foot.whole : foot.remain(left)}</p>
      <ol className={styles.stops}>
        {own.stops.map((stop) => (
          <li key={stop.kind} data-state={stop.state}>
            <StopMark kind={stop.kind} state={stop.state} />
            <h3>{words.kinds[stop.kind]}</h3>
            <p>{aboutOf(stop, said)}</p>
            <Way stop={stop} />
          </li>
        ))}
      </ol>
      <p className={styles.say}>
        {sayItBackWords(again, now)}
        {again?.due !== 0 && <a href="#say-it-back">{foot.answer}</a>}
      </p>
      <Elsewhere standing={standing} line={own.line} />
    </section>
  );
}

/** The way to a stop of this chapter. What is read to the end needs none. */
function Way({ stop }: { readonly stop: Stop }) {
  const { kind, state } = stop;
  const isDone = state === "done";
  const look = state === "next" ? "button main" : "button";
  switch (kind) {
    case "read":
      return isDone ? null : <a href={`#${stop.to.id}`}>{foot.back}</a>;
    case "write":
      return (
        <Link className={look} href={isDone ? `${addressOfStop(stop)}?fresh` : addressOfStop(stop)}>
          {isDone ? foot.writeAgain : foot.write}
        </Link>
      );
    case "use":
      return (
        <Link className={look} href={addressOfStop(stop)}>
          {isDone ? foot.playAgain : foot.play}
        </Link>
      );
  }
}

function aboutOf({ kind, line, to, state }: Stop, said: Progress | undefined): string {
  const isDone = state === "done";
  if (kind !== "read") return kind === "write" ? foot.exercise(to.title, isDone) : foot.level(to.title, isDone);
  const guesses = said?.guesses.find(({ chapter }) => chapter === line.slug);
  return foot.lesson(isDone, guesses);
}

function sayItBackWords(again: ComingBack | undefined, now: string): string {
  if (!again) return foot.sayItBack;
  return again.due > 0 ? foot.due(again.due) : foot.saidBack(whenWords(again.first, now));
}

/** The next thing, where it is not on the line of this chapter. */
function Elsewhere({ standing: { next }, line }: { readonly standing: RoadStanding; readonly line: Line }) {
  if (next?.line === line) return null;
  return (
    <p className={styles.elsewhere}>
      <Link className="button main" href={next ? addressOfStop(next) : "/practice/session"}>
        {next ? words.nextIs(titleOfStop(next)) : words.over.go}
      </Link>
    </p>
  );
}
