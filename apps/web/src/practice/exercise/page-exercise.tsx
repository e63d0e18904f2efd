"use client";

import type { Line } from "@nn/mastery/road";
import { useEffect, useState } from "react";
import { useSoon } from "@/later/use-soon.ts";
import { AGAIN_KEY } from "./again-key.ts";
import { ArrivedContext } from "./arrived.ts";
import { Exercise } from "./exercise.tsx";
import { GIVEN_KEY } from "./given-key.ts";
import { Reopened } from "./reopened.tsx";
import type { Asked } from "./still-asked.tsx";
import { StillExercise } from "./still-exercise.tsx";
import { type About, WaitingExercise } from "./waiting-exercise.tsx";

/** Nobody is done before the page is awake. */
const loadNextThing = () => import("@/road/next-thing.tsx");

interface Props {
  readonly family: string;
  readonly about: About;
  readonly road: readonly Line[];
  /** A question of the family, which the page comes with. */
  readonly still: Asked;
}

/**
 * The exercise of a page of its own. The address may bring the numbers of a figure, or an answer whose question is to be
 * opened again; no page is made with either.
 */
export function PageExercise({ family, about, road, still }: Props) {
  const [isStill, setStill] = useState(true);
  const [brought, bring] = useState<{ readonly given: string | undefined; readonly again: string | undefined }>();
  useEffect(() => {
    const { searchParams } = new URL(window.location.href);
    bring({ given: searchParams.get(GIVEN_KEY) ?? undefined, again: searchParams.get(AGAIN_KEY) ?? undefined });
  }, []);
  const waiting = (fault: string | undefined, retry: () => void) => (
    <WaitingExercise about={about} place="page" fault={fault} onRetry={retry} />
  );
  const next = useSoon(loadNextThing);
  const onward = next && <next.NextThing road={road} here={`/practice/${family}`} />;
  const exercise = { family, about, onward, place: "page" } as const;
  const { given, again } = brought ?? {};
  // Of numbers that are asked for, or of answers of before, nothing is known where the page is made.
  const isKnown = given === undefined && again === undefined;
  const slot = again !== undefined ? `${family}~again` : isKnown ? family : `${family}~given`;
  return (
    <ArrivedContext value={() => setStill(false)}>
      {isStill && isKnown && <StillExercise {...still} />}
      {!brought && waiting(undefined, () => {})}
      {brought && again !== undefined && (
        <Reopened attempt={again} slot={slot} waiting={waiting}>
          <Exercise {...exercise} slot={slot} />
        </Reopened>
      )}
      {brought && again === undefined && <Exercise {...exercise} given={given} slot={slot} />}
    </ArrivedContext>
  );
}
