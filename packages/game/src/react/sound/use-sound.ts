import { useEffect } from "react";
import type { Heeded, Sounding } from "./let-sound.ts";

export type { Sounding } from "./let-sound.ts";

/** Lets a game be heard for as long as the sound is on. What sounds is fetched when somebody wants to hear it. */
export function useSound<View>(store: Heeded<View>, sounding: Sounding<View>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    let isWanted = true;
    let stop: (() => void) | undefined;
    import("./let-sound.ts")
      .then(({ letSound }) => {
        if (isWanted) stop = letSound(store, sounding);
      })
      .catch((error: unknown) => console.info("The game stays silent: its sound did not come.", error));
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [store, sounding, isOn]);
}
