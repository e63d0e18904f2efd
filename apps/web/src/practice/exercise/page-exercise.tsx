"use client";

import { useEffect, useState } from "react";
import { Exercise } from "./exercise.tsx";
import { GIVEN_KEY } from "./given-key.ts";
import { type About, WaitingExercise } from "./waiting-exercise.tsx";

/** The exercise of a page of its own. The address may bring the numbers of a figure, which no page is made with. */
export function PageExercise(props: { readonly family: string; readonly about: About }) {
  const [brought, bring] = useState<{ readonly given: string | undefined }>();
  useEffect(() => {
    bring({ given: new URL(window.location.href).searchParams.get(GIVEN_KEY) ?? undefined });
  }, []);
  if (!brought) return <WaitingExercise about={props.about} onRetry={() => {}} />;
  const { given } = brought;
  return <Exercise {...props} given={given} slot={given === undefined ? props.family : `${props.family}~given`} />;
}
