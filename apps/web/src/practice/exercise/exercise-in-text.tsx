"use client";

import { TrpcProvider } from "@/trpc/client.tsx";
import { Exercise } from "./exercise.tsx";
import type { About } from "./waiting-exercise.tsx";

/** An exercise on a page that needs the server for nothing else. */
export function ExerciseInText(props: { readonly family: string; readonly about: About }) {
  return (
    <TrpcProvider>
      <Exercise {...props} />
    </TrpcProvider>
  );
}
