"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/trpc/client.tsx";

/** The best that the server has stored for a level. */
export interface Best {
  readonly stars: number;
  readonly crown: boolean;
  readonly nudges?: number | undefined;
}

/** The server's word on what is solved, by slug; empty until it has answered. */
export function useBests(): { readonly bests: ReadonlyMap<string, Best>; readonly isKnown: boolean } {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.play.progress.queryOptions());
  return { bests: new Map((data ?? []).map((level) => [level.slug, level])), isKnown: data !== undefined };
}
