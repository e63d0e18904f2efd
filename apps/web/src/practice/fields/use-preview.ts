"use client";

import type { Preview } from "@nn/exercises";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "@/trpc/client.tsx";

const PAUSE_MS = 250;

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** How the server reads what is being typed, once the typing pauses; a stale question is cancelled. */
export function usePreview(token: string, part: string, answer: string): Preview | undefined {
  const trpc = useTRPC();
  const settled = useSettled(answer.trim());
  const { data } = useQuery({
    ...trpc.exercise.preview.queryOptions(
      { token, part, answer: settled },
      { trpc: { abortOnUnmount: true, context: { skipBatch: true } } },
    ),
    enabled: settled !== "",
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return answer.trim() === "" ? undefined : data;
}
