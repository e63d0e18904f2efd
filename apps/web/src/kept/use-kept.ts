"use client";

import { useEffect } from "react";
import { useStore } from "zustand";
import type { Kept } from "./kept.ts";

/** What is kept, as it changes in this tab or in another; undefined while the page is not awake. */
export function useKept<T>({ store, follow }: Kept<T>): T | undefined {
  useEffect(follow, [follow]);
  return useStore(store, ({ value }) => value);
}
