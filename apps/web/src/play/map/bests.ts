import { createStore } from "zustand/vanilla";
import { askBests } from "@/trpc/plainly.ts";
import type { Best } from "./standing.ts";

/** The server's word on what is solved, by slug; undefined until it has answered in this visit. */
export const bestsStore = createStore<{ readonly bests: ReadonlyMap<string, Best> | undefined }>(() => ({
  bests: undefined,
}));

/** Asks the server anew: when the map opens, and when a win was stored. */
export async function refreshBests(): Promise<void> {
  const said = await askBests();
  if (said) bestsStore.setState({ bests: new Map(said.map((level) => [level.slug, level])) });
}
