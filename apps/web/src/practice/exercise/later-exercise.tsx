"use client";

import { wordsOf } from "@/trpc/client.tsx";
import { useLater } from "@/later/use-later.ts";
import { type About, WaitingExercise } from "./waiting-exercise.tsx";

const load = () => import("./exercise.tsx");

/** An exercise far down a page: its code is fetched once the page itself is awake, so that nobody waits for it. */
export function LaterExercise({ family, about }: { readonly family: string; readonly about: About }) {
  const { code, fault, retry } = useLater(load);
  if (code) return <code.Exercise family={family} about={about} />;
  return <WaitingExercise about={about} fault={fault ? wordsOf(fault) : undefined} onRetry={retry} />;
}
