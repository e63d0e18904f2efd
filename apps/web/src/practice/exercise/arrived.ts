import { createContext, useContext, useLayoutEffect } from "react";

/** Called as soon as a question is shown, or why there is none. */
export const ArrivedContext = createContext<() => void>(() => {});

/** Before the browser paints: what stood in the place of the question goes in the same frame. */
export function useArrived(isHere = true): void {
  const onArrived = useContext(ArrivedContext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it arrives once, whoever listens
  useLayoutEffect(() => {
    if (isHere) onArrived();
  }, [isHere]);
}
