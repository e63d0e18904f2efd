import { useEffect } from "react";
import { STILL } from "../level/use-replay.ts";

/** Who opens a replay wants to see it; who wants nothing to move presses Play. */
export function useOwnStart(isReplay: boolean, start: () => void): void {
  useEffect(() => {
    if (isReplay && !matchMedia(STILL).matches) start();
  }, [isReplay, start]);
}
