"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "@/trpc/client.tsx";
import type { Best } from "./standing.ts";

/** The server's word on what is solved, by slug; empty until it has answered. */
export function useBests(): { readonly bests: ReadonlyMap<string, Best>; readonly isKnown: boolean } {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.play.progress.queryOptions());
  const bests = useMemo(() => new Map((data ?? []).map((level) => [level.slug, level])), [data]);
  return { bests, isKnown: data !== undefined };
}
