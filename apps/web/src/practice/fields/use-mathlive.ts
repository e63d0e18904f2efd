"use client";

import { useEffect, useState } from "react";
import { loadMathlive } from "./mathlive.ts";

let isLoaded = false;

/** True once the formula field can be shown. It is fetched when somebody first turns to an exercise. */
export function useMathlive(isWanted: boolean): boolean {
  const [isReady, setReady] = useState(isLoaded);
  useEffect(() => {
    if (!isWanted || isReady) return;
    let isHere = true;
    loadMathlive()
      .then(() => {
        isLoaded = true;
        if (isHere) setReady(true);
      })
      .catch((error: unknown) => console.warn("The formula field did not load; plain typing goes on.", error));
    return () => {
      isHere = false;
    };
  }, [isWanted, isReady]);
  return isReady;
}
