"use client";

import { useEffect, useState } from "react";
import { wordsOf } from "@/trpc/client.tsx";
import { type About, WaitingExercise } from "./waiting-exercise.tsx";

type Code = typeof import("./exercise.tsx");

/** An exercise far down a page: its code is fetched once the page itself is awake, so that nobody waits for it. */
export function LaterExercise({ family, about }: { readonly family: string; readonly about: About }) {
  const [code, setCode] = useState<Code>();
  const [fault, setFault] = useState<unknown>();
  const load = () => {
    setFault(undefined);
    import("./exercise.tsx").then(setCode).catch(setFault);
  };
  useEffect(load, []);
  if (code) return <code.Exercise family={family} about={about} />;
  return <WaitingExercise about={about} fault={fault === undefined ? undefined : wordsOf(fault)} onRetry={load} />;
}
