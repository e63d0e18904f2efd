"use client";

import { type ReactNode, useEffect, useState } from "react";
import { AGAIN_KEY } from "./again-key.ts";
import { Exercise } from "./exercise.tsx";
import { GIVEN_KEY } from "./given-key.ts";
import { Reopened } from "./reopened.tsx";
import { type About, WaitingExercise } from "./waiting-exercise.tsx";

/**
 * The exercise of a page of its own. The address may bring the numbers of a figure, or an answer whose question is to be
 * opened again; no page is made with either.
 */
export function PageExercise(props: { readonly family: string; readonly about: About; readonly onward: ReactNode }) {
  const [brought, bring] = useState<{ readonly given: string | undefined; readonly again: string | undefined }>();
  useEffect(() => {
    const { searchParams } = new URL(window.location.href);
    bring({ given: searchParams.get(GIVEN_KEY) ?? undefined, again: searchParams.get(AGAIN_KEY) ?? undefined });
  }, []);
  const waiting = (fault: string | undefined, retry: () => void) => (
    <WaitingExercise about={props.about} place="page" fault={fault} onRetry={retry} />
  );
  if (!brought) return waiting(undefined, () => {});
  const { given, again } = brought;
  if (again !== undefined) {
    const slot = `${props.family}~again`;
    return (
      <Reopened attempt={again} slot={slot} waiting={waiting}>
        <Exercise {...props} place="page" slot={slot} />
      </Reopened>
    );
  }
  return (
    <Exercise
      {...props}
      place="page"
      given={given}
      slot={given === undefined ? props.family : `${props.family}~given`}
    />
  );
}
