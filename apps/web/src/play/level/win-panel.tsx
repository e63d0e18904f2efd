"use client";

import type { Game } from "@nn/game";
import { Histogram, PathChart, SectionHead, Star } from "@nn/game/react";
import { descentPath } from "@nn/level-kit";
import type { Line } from "@nn/mastery/road";
import { shownNumber } from "@nn/notation";
import Link from "next/link";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { useKept } from "@/kept/use-kept.ts";
import { NextThing } from "@/road/next-thing.tsx";
import { progress } from "@/road/progress.ts";
import type { Delivery } from "../delivery/use-deliveries.ts";
import type { LevelLink } from "../map/map.ts";
import type { useReplay } from "./use-replay.ts";
import styles from "./win-panel.module.css";
import { words } from "./words.en.ts";

interface Props {
  readonly game: Game;
  readonly aha: ReactNode;
  readonly next: LevelLink | undefined;
  readonly road: readonly Line[];
  readonly delivery: Delivery | undefined;
  readonly sendAgain: () => Promise<void>;
  readonly replay: ReturnType<typeof useReplay>;
  readonly toBoard: () => void;
  /** False where the level was solved before the page opened. */
  readonly takesFocus: boolean;
}

/** What happened, what there is to see in it, then the evidence, then the ways on. */
export function WinPanel({ game, aha, next, road, delivery, sendAgain, replay, toBoard, takesFocus }: Props) {
  const { reading } = useStore(game.store);
  const { level } = game;
  // Nothing that is solved already is named as the next level.
  const isNextSolved = useKept(progress)?.won.includes(next?.slug ?? "") ?? false;
  const heading = useRef<HTMLHeadingElement>(null);
  const descent = useMemo(() => descentPath(level, Math.max(reading.nudges, level.par) + 1), [level, reading.nudges]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel comes
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);

  return (
    <section className={styles.win} aria-label={words.won.name} data-new={takesFocus}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {words.won.title(reading.nudges)}
        </h2>
        <div className={styles.stars}>
          <span role="img" aria-label={words.won.stars(reading.stars)}>
            {[1, 2, 3].map((star) => (
              <Star key={star} isEarned={star <= reading.stars} />
            ))}
          </span>
          <p>{starsWords(level, reading)}</p>
        </div>
      </div>
      <p className={styles.aha}>{aha}</p>
      <div className={styles.evidence}>
        <div>
          <div className={styles.name}>
            <SectionHead title={words.path.title} aside={words.path.cost(shownNumber(reading.cost))} />
          </div>
          <PathChart own={reading.costs} descent={descent} target={level.target} />
        </div>
        <div>
          <div className={styles.name}>
            <SectionHead title={words.solutions.title} aside={soFar(delivery)} />
          </div>
          <Solutions {...{ delivery, sendAgain }} own={reading.nudges} par={level.par} />
        </div>
      </div>
      <div className={styles.road}>
        <NextThing road={road} solved={level.slug} />
      </div>
      <div className={styles.ways}>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (replay.isReplaying) return replay.stop();
            toBoard();
            replay.start();
          }}
        >
          {replay.isReplaying ? words.ways.stop : words.ways.replay}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            game.startAgain();
            toBoard();
          }}
        >
          {reading.nudges > level.par ? words.ways.tryForPar : words.ways.again}
        </button>
        {next && !isNextSolved ? (
          <Link href={`/play/${next.slug}`}>{words.ways.next(next.title)}</Link>
        ) : (
          <Link href="/play">{words.ways.all}</Link>
        )}
      </div>
    </section>
  );
}

function starsWords(
  { par, bestKnown }: Game["level"],
  { stars, oneDraft }: { readonly stars: number; readonly oneDraft: boolean },
): string {
  if (oneDraft) return words.won.crown;
  if (stars === 3) return bestKnown ? words.won.bestKnown : words.won.par;
  return words.won.abovePar(par, par + Math.ceil(par / 3));
}

const countOf = (delivery: Delivery | undefined) =>
  delivery?.kind === "stored"
    ? delivery.reply.histogram.nudges.reduce((sum, { learners }) => sum + learners, 0)
    : undefined;

const barsOf = ({ histogram }: Extract<Delivery, { kind: "stored" }>["reply"]) =>
  histogram.nudges.map(({ value, learners }) => ({ nudges: value, lamps: 0, learners }));

function soFar(delivery: Delivery | undefined): string | undefined {
  const count = countOf(delivery);
  return count === undefined ? undefined : words.solutions.count(count);
}

interface SolutionsProps {
  readonly delivery: Delivery | undefined;
  readonly sendAgain: () => Promise<void>;
  readonly own: number;
  readonly par: number;
}

/** The histogram once the server has replayed the moves; until then, where they are. */
function Solutions({ delivery, sendAgain, own, par }: SolutionsProps) {
  switch (delivery?.kind) {
    case "stored":
      return (
        <>
          <Histogram bars={barsOf(delivery.reply)} own={own} par={par} />
          {countOf(delivery) === 1 && <p className={styles.note}>{words.solutions.first}</p>}
        </>
      );
    case "kept":
      return (
        <p role="status" className={styles.note}>
          {words.solutions.unsent}{" "}
          <button type="button" onClick={() => void sendAgain()}>
            {words.solutions.sendNow}
          </button>
        </p>
      );
    case "refused":
      return (
        <p role="status" className={styles.note}>
          {words.solutions.refused(delivery.words)}
        </p>
      );
    default:
      return (
        <p role="status" className={styles.note}>
          {words.solutions.replaying}
        </p>
      );
  }
}
