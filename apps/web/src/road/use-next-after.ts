import type { Line, Stop } from "@nn/mastery/road";
import { useRoad } from "./use-road.ts";

/**
 * What comes next for a learner whom the road has led to a level that is solved now: who has read the chapter that it
 * belongs to. Undefined for whoever came by the map, and at the end of the road.
 */
export function useNextAfter(road: readonly Line[], solved: string): Stop | undefined {
  const { lines, next } = useRoad(road, solved);
  const own = lines.find(({ line }) => line.level?.id === solved);
  const isRead = own?.stops.some(({ kind, state }) => kind === "read" && state === "done");
  return isRead ? next : undefined;
}
