"use client";

import { families } from "@nn/exercises";
import type { Line } from "@nn/mastery/road";
import { useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { SaidContext } from "@/notes/said.tsx";
import { NextThing } from "@/road/next-thing.tsx";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import { whenWords } from "@/when/when-words.ts";
import { ArrivedContext } from "../exercise/arrived.ts";
import { draftIn } from "../exercise/draft.ts";
import { StillExercise } from "../exercise/still-exercise.tsx";
import { ReadFirst } from "../read-first.tsx";
import { reasonWords } from "../reason-words.ts";
import type { Opening } from "./opening.ts";
import { type Outcome, type RunningSession, runningSession } from "./running-session.ts";
import styles from "./session.module.css";
import { words } from "./words.en.ts";

const loadExercise = () => import("../exercise/exercise.tsx").then(({ Exercise: exercise }) => exercise);

// It comes while the server puts the session together.
const Exercise = dynamic(loadExercise, { loading: () => <div className={styles.waiting} /> });

/** A short session: one exercise after another, each with the reason why it stands here, then what came of them. */
export function Session({
  road,
  questions,
  opening,
}: {
  readonly road: readonly Line[];
  /** What a newcomer's session begins with, which the page comes with. */
  readonly opening: Opening;
  /** Every question that a chapter asks to be said back, by its address. */
  readonly questions: Readonly<Record<string, ReactNode>>;
}) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [session, setSession] = useState<RunningSession>();
  const [fault, setFault] = useState<unknown>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isStill, setStill] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);

  const begin = useCallback(async () => {
    setFault(undefined);
    try {
      const { recalls, items } = await queryClient.fetchQuery({
        ...trpc.practice.session.queryOptions(),
        staleTime: 0,
      });
      setSession({ recalls, items, outcomes: [], at: new Date().toISOString() });
    } catch (error) {
      setFault(error);
    }
  }, [queryClient, trpc]);

  useEffect(() => {
    // Where it fails, it is asked for again when it is shown.
    loadExercise().catch(() => undefined);
  }, []);

  useEffect(() => {
    const kept = runningSession.read();
    if (kept && kept.outcomes.length < kept.recalls.length + kept.items.length) setSession(kept);
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

  // Until the learner's own is there, it is a newcomer's.
  const { recalls, items, outcomes, at } = session ?? opening;
  const index = outcomes.length;
  const count = recalls.length + items.length;
  const recall = recalls[index];
  const item = items[index - recalls.length];
  const slot = `session:${at}:${index}`;
  // What is said back is no mark: right or wrong, it is behind one.
  const onSaid = () => setOutcome("said");
  const goOn = () => {
    if (!session) return;
    // Nobody comes back to what was begun and left: it would lie in the tab's storage until that is full.
    draftIn(slot).write(undefined);
    setSession({ ...session, outcomes: [...outcomes, outcome ?? "left"] });
    setOutcome(undefined);
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  };
  const again = () => {
    setSession(undefined);
    void begin();
  };
  const isStillHere = isStill && (!session || item?.family === opening.items[0]?.family);
  const all = (
    <>
      <Progress count={count} outcomes={outcomes} />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {recall && words.position(index + 1, count, words.sayBack)}
        {item && words.position(index + 1, count, item.title)}
        {!recall && !item && words.over}
      </h2>
      {recall || item ? (
        <>
          {recall && (
            <>
              <p className={styles.lead}>{words.recalled(recall.chapter, whenWords(recall.lastAt, at))}</p>
              <div key={recall.question} className={styles.recall}>
                <SaidContext value={onSaid}>{questions[recall.question]}</SaidContext>
              </div>
            </>
          )}
          {item && (
            <>
              <p className={styles.lead}>
                {reasonWords(item.reason, at)}
                <ReadFirst section={item.readFirst} />
              </p>
              <ArrivedContext value={() => setStill(false)}>
                {isStillHere && <StillExercise {...opening.asked} />}
                {session && (
                  <Exercise
                    key={`${at}:${index}`}
                    family={item.family}
                    about={{ title: item.title, summary: families.find(({ id }) => id === item.family)?.summary ?? "" }}
                    place="session"
                    slot={slot}
                    onMarked={(overall, isHelped) => {
                      if (overall === "correct") setOutcome(isHelped ? "helped" : "right");
                    }}
                  />
                )}
              </ArrivedContext>
            </>
          )}
          {session && (
            // Below the question: when that comes, these come with it, and nothing that is seen moves.
            <div key={String(isStillHere)} className={styles.on}>
              <button type="button" className={outcome ? "button main" : "button"} onClick={goOn}>
                {outcome ? (index + 1 < count ? words.next : words.finish) : words.skip}
              </button>
              <Link href="/practice">{words.stop}</Link>
            </div>
          )}
        </>
      ) : (
        session && <Summary session={session} road={road} onAgain={again} />
      )}
    </>
  );
  return (
    <>
      {!session && <p className={`${styles.lead} ${styles.waiting} ${styles.met}`}>{words.waiting}</p>}
      <div className={`needs-script ${styles.all}`} data-opening={session ? undefined : ""} aria-busy={!session}>
        {all}
      </div>
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
  session: { recalls, items, outcomes },
  road,
  onAgain,
}: {
  readonly session: RunningSession;
  readonly road: readonly Line[];
  readonly onAgain: () => void;
}) {
  const marked = outcomes.slice(recalls.length);
  const right = marked.filter((outcome) => outcome !== "left").length;
  const said = outcomes.slice(0, recalls.length).filter((outcome) => outcome !== "left").length;
  return (
    <>
      <p className={styles.lead}>{right + said === 0 ? words.nothingAnswered : words.result(right, items.length)}</p>
      {said > 0 && <p className={styles.lead}>{words.saidBack(said)}</p>}
      <div className={styles.end}>
        <ul className={styles.summary}>
          {items.map(({ family, title, conceptTitle }, index) => (
            <li key={family}>
              <Link href={`/practice/${family}`}>{title}</Link>
              <span className="small">{conceptTitle}</span>
              <span>{words.outcomes[marked[index] ?? "left"]}</span>
            </li>
          ))}
        </ul>
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
