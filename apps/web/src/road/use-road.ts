"use client";

import { type Line, nothingDone, type RoadStanding, standingOn } from "@nn/mastery/road";
import { useEffect, useMemo } from "react";
import { sectionsRead } from "@/kept/sections-read.ts";
import { useKept } from "@/kept/use-kept.ts";
import { progress, refreshProgress } from "./progress.ts";

/**
 * Where this browser's learner stands on the road. A page that is not awake yet shows the beginning.
 *
 * @param solved  a level that has just been solved, which the server may not know yet
 */
export function useRoad(road: readonly Line[], solved?: string): RoadStanding {
  const read = useKept(sectionsRead);
  const said = useKept(progress);
  useEffect(() => {
    void refreshProgress();
  }, []);
  return useMemo(() => {
    const { right, known, won } = said ?? nothingDone;
    return standingOn(road, { read: read ?? [], right, known, won: solved ? [...won, solved] : won });
  }, [road, read, said, solved]);
}
