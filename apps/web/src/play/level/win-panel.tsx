"use client";

import type { Game } from "@nn/game";
import { Histogram, PathChart, SectionHead, Star } from "@nn/game/react";
import { descentPath } from "@nn/level-kit";
import { shownNumber } from "@nn/notation";
import Link from "next/link";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { Delivery } from "../delivery/use-deliveries.ts";
import { starWords } from "../map/level-mark.tsx";
import type { LevelLink } from "../map/map.ts";
import type { useReplay } from "./use-replay.ts";
import styles from "./win-panel.module.css";

interface Props {
  readonly game: Game;
  readonly aha: ReactNode;
  readonly next: LevelLink | undefined;
  readonly delivery: Delivery | undefined;
  readonly sendAgain: () => Promise<void>;
  readonly replay: ReturnType<typeof useReplay>;
  readonly toBoard: () => void;
  /** False where the level was solved before the page opened. */
  readonly takesFocus: boolean;
}

/** What happened, what there is to see in it, then the evidence, then the ways on. */
export function WinPanel({ game, aha, next, delivery, sendAgain, replay, toBoard, takesFocus }: Props) {
  const { reading } = useStore(game.store);
  const { level } = game;
  const heading = useRef<HTMLHeadingElement>(null);
  const descent = useMemo(() => descentPath(level, Math.max(reading.nudges, level.par) + 1), [level, reading.nudges]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel comes
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);

  return (
    <section className={styles.win} aria-label="Level solved" data-new={takesFocus}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          Solved in {reading.nudges} {reading.nudges === 1 ? "nudge" : "nudges"}
        </h2>
        <div className={styles.stars}>
          <span role="img" aria-label={`${reading.stars} of 3 stars`}>
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
            <SectionHead title="Your path beside gradient descent" aside={`cost ${shownNumber(reading.cost)}`} />
          </div>
          <PathChart own={reading.costs} descent={descent} target={level.target} />
        </div>
        <div>
          <div className={styles.name}>
            <SectionHead title="Nudges in all verified solutions" aside={soFar(delivery)} />
          </div>
          <Solutions {...{ delivery, sendAgain }} own={reading.nudges} par={level.par} />
        </div>
      </div>
      <div className={styles.ways}>
        {next ? (
          <Link className="button main" href={`/play/${next.slug}`}>
            Next: {next.title}
          </Link>
        ) : (
          <Link className="button main" href="/play">
            All levels
          </Link>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            if (replay.isReplaying) return replay.stop();
            toBoard();
            replay.start();
          }}
        >
          {replay.isReplaying ? "Stop the replay" : "Replay"}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            game.startAgain();
            toBoard();
          }}
        >
          {reading.nudges > level.par ? "Try for par" : "Play again"}
        </button>
      </div>
    </section>
  );
}

function starsWords(
  { par, bestKnown }: Game["level"],
  { stars, crown }: { readonly stars: number; readonly crown: boolean },
): string {
  if (crown) return "Par without a paid lamp: a crown.";
  if (stars === 3) return bestKnown ? "Par, the best known." : "Par: it cannot be done in fewer.";
  return `Par is ${par}. ${starWords(2).replace("2", "Two")} up to ${par + Math.ceil(par / 3)}.`;
}

const countOf = (delivery: Delivery | undefined) =>
  delivery?.kind === "stored" ? delivery.reply.histogram.reduce((sum, { learners }) => sum + learners, 0) : undefined;

function soFar(delivery: Delivery | undefined): string | undefined {
  const count = countOf(delivery);
  return count === undefined ? undefined : `${count} so far`;
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
          <Histogram bars={delivery.reply.histogram} own={own} par={par} />
          {countOf(delivery) === 1 && <p className={styles.note}>Yours is the first.</p>}
        </>
      );
    case "kept":
      return (
        <p role="status" className={styles.note}>
          Offline. Your work is kept here, and goes out by itself when the server can be reached.{" "}
          <button type="button" onClick={() => void sendAgain()}>
            Send now
          </button>
        </p>
      );
    case "refused":
      return (
        <p role="status" className={styles.note}>
          The server did not take this solution. {delivery.words} Your moves are still on the board.
        </p>
      );
    default:
      return (
        <p role="status" className={styles.note}>
          The server is replaying your moves.
        </p>
      );
  }
}
