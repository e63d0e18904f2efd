"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import { bestsStore, refreshBests } from "./bests.ts";
import type { Best } from "./standing.ts";

const NONE: ReadonlyMap<string, Best> = new Map();

/** The server's word on what is solved, by slug; empty until it has answered. */
export function useBests(): { readonly bests: ReadonlyMap<string, Best>; readonly isKnown: boolean } {
  const { bests } = useStore(bestsStore);
  useEffect(() => {
    const ask = () => void refreshBests();
    ask();
    window.addEventListener("online", ask);
    return () => window.removeEventListener("online", ask);
  }, []);
  return { bests: bests ?? NONE, isKnown: bests !== undefined };
}
