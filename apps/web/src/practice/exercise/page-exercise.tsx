"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Exercise } from "./exercise.tsx";
import { GIVEN_KEY } from "./given-key.ts";
import { type About, WaitingExercise } from "./waiting-exercise.tsx";

/** The exercise of a page of its own. The address may bring the numbers of a figure, which no page is made with. */
export function PageExercise(props: { readonly family: string; readonly about: About; readonly onward: ReactNode }) {
  const [brought, bring] = useState<{ readonly given: string | undefined }>();
  useEffect(() => {
    bring({ given: new URL(window.location.href).searchParams.get(GIVEN_KEY) ?? undefined });
  }, []);
  if (!brought) return <WaitingExercise about={props.about} place="page" onRetry={() => {}} />;
  const { given } = brought;
  return (
    <Exercise
      {...props}
      place="page"
      given={given}
      slot={given === undefined ? props.family : `${props.family}~given`}
    />
  );
}
