"use client";

import { useLater } from "@/later/use-later.ts";
import { useNear } from "@/later/use-near.ts";
import { words as serverWords } from "@/trpc/words.en.ts";
import { type About, WaitingExercise } from "./waiting-exercise.tsx";

const load = () => import("./exercise-in-text.tsx");

/** An exercise far down a page: its code is fetched when a reader comes near, so that nobody waits for it. */
export function LaterExercise({ family, about }: { readonly family: string; readonly about: About }) {
  const [place, isNear] = useNear<HTMLElement>();
  const { code, fault, retry } = useLater(load, isNear);
  if (code) return <code.ExerciseInText family={family} about={about} />;
  return (
    <WaitingExercise
      ref={place}
      place="text"
      about={about}
      fault={fault ? serverWords.noAnswer : undefined}
      onRetry={retry}
    />
  );
}
