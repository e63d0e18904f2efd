"use client";

import { families } from "@nn/exercises";
import type { Line } from "@nn/mastery/road";
import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useCallback, useEffect, useRef, useState } from "react";
import { NextThing } from "@/road/next-thing.tsx";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import { Exercise } from "../exercise/exercise.tsx";
import { reasonWords } from "../reason-words.ts";
import { type Outcome, type RunningSession, runningSession } from "./running-session.ts";
import styles from "./session.module.css";
import { words } from "./words.en.ts";

/** A short session: one exercise after another, each with the reason why it stands here, then what came of them. */
export function Session({ road }: { readonly road: readonly Line[] }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [session, setSession] = useState<RunningSession>();
  const [fault, setFault] = useState<unknown>();
  const [outcome, setOutcome] = useState<Outcome>();
  const heading = useRef<HTMLHeadingElement>(null);

  const begin = useCallback(async () => {
    setFault(undefined);
    try {
      const { items } = await queryClient.fetchQuery({ ...trpc.practice.session.queryOptions(), staleTime: 0 });
      setSession({ items, outcomes: [], at: new Date().toISOString() });
    } catch (error) {
      setFault(error);
    }
  }, [queryClient, trpc]);

  useEffect(() => {
    const kept = runningSession.read();
    if (kept && kept.outcomes.length < kept.items.length) setSession(kept);
    else void begin();
  }, [begin]);

  useEffect(() => {
    if (session) runningSession.write(session);
  }, [session]);

  if (fault)
    return (
      <div role="alert" className={styles.lead}>
        <p>{words.notMade(wordsOf(fault))}</p>
        <button type="button" className="button" onClick={begin}>
          {words.tryAgain}
        </button>
      </div>
    );
  if (!session) return <p className={styles.lead}>{words.waiting}</p>;

  const { items, outcomes, at } = session;
  const index = outcomes.length;
  const item = items[index];
  const goOn = () => {
    setSession({ ...session, outcomes: [...outcomes, outcome ?? "left"] });
    setOutcome(undefined);
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  };
  const again = () => {
    setSession(undefined);
    void begin();
  };
  return (
    <>
      <Progress count={items.length} outcomes={outcomes} />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {item ? words.position(index + 1, items.length, item.title) : words.over}
      </h2>
      {item ? (
        <>
          <p className={styles.lead}>{reasonWords(item.reason, at)}</p>
          <Exercise
            key={`${at}:${index}`}
            family={item.family}
            about={{ title: item.title, summary: families.find(({ id }) => id === item.family)?.summary ?? "" }}
            slot={`session:${at}:${index}`}
            onMarked={(overall, isHelped) => {
              if (overall === "correct") setOutcome(isHelped ? "helped" : "right");
            }}
          />
          <div className={styles.on}>
            <button type="button" className={outcome ? "button main" : "button"} onClick={goOn}>
              {outcome ? (index + 1 < items.length ? words.next : words.finish) : words.skip}
            </button>
            <Link href="/practice">{words.stop}</Link>
          </div>
        </>
      ) : (
        <Summary session={session} road={road} onAgain={again} />
      )}
    </>
  );
}

/** One mark for each exercise: filled when right, half when helped, open when left, small when it is still to come. */
function Progress({ count, outcomes }: { readonly count: number; readonly outcomes: readonly Outcome[] }) {
  return (
    <ol className={styles.progress} aria-label={words.progress(outcomes.length, count)}>
      {Array.from({ length: count }, (_, index) => {
        const outcome = outcomes[index];
        const isHere = index === outcomes.length;
        return (
          // The places of a session never move.
          <li key={index} data-outcome={outcome} data-here={isHere || undefined}>
            <span className="visually-hidden">
              {outcome ? words.outcomes[outcome] : isHere ? words.here : words.toCome}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Summary({
  session: { items, outcomes },
  road,
  onAgain,
}: {
  readonly session: RunningSession;
  readonly road: readonly Line[];
  readonly onAgain: () => void;
}) {
  const right = outcomes.filter((outcome) => outcome !== "left").length;
  return (
    <>
      <p className={styles.lead}>{right === 0 ? words.nothingAnswered : words.result(right, items.length)}</p>
      <ul className={styles.summary}>
        {items.map(({ family, title, conceptTitle }, index) => (
          <li key={family}>
            <Link href={`/practice/${family}`}>{title}</Link>
            <span className="small">{conceptTitle}</span>
            <span>{words.outcomes[outcomes[index] ?? "left"]}</span>
          </li>
        ))}
      </ul>
      <div className={styles.after}>
        <NextThing road={road} />
      </div>
      <div className={styles.on}>
        <button type="button" className="button" onClick={onAgain}>
          {words.again}
        </button>
        <Link href="/practice">{words.back}</Link>
      </div>
    </>
  );
}
