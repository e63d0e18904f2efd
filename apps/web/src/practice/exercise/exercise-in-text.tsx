"use client";

import Link from "next/link";
import { TrpcProvider } from "@/trpc/client.tsx";
import { Exercise } from "./exercise.tsx";
import type { About } from "./waiting-exercise.tsx";
import { words } from "./words.en.ts";

/** An exercise on a page that needs the server for nothing else. */
export function ExerciseInText(props: { readonly family: string; readonly about: About }) {
  return (
    <TrpcProvider>
      <Exercise {...props} place="text" onward={<Link href="/practice">{words.next}</Link>} />
    </TrpcProvider>
  );
}
