import { type RefObject, useEffect } from "react";
import { useGame } from "../game-context.tsx";

/** Turns that follow each other faster than this are one: a swipe on a pad goes on by itself, and ink is dear. */
const ONE_TURN_MS = 180;

/** What else on a stage may be under the pointer. */
const ELSEWHERE = ["head", "bench", "win"].map((place) => `[data-place="${place}"]`).join();

/** A turn of the wheel over network or well nudges the open knob: up is plus. */
export function useWheel(element: RefObject<HTMLElement | null>): void {
  const game = useGame();
  useEffect(() => {
    const stage = element.current?.closest<HTMLElement>("[data-stage]");
    if (!stage) return;
    let lastMs = Number.NEGATIVE_INFINITY;
    const onWheel = ({ target, timeStamp, deltaY, ctrlKey }: WheelEvent) => {
      const isNew = timeStamp - lastMs >= ONE_TURN_MS;
      lastMs = timeStamp;
      const isElsewhere = target instanceof Element && target.closest(ELSEWHERE) !== null;
      // In a window that is smaller than a stage, the wheel scrolls; with Ctrl, it zooms.
      const scrolls = document.documentElement.scrollHeight > window.innerHeight;
      const { reading, selected } = game.store.getState();
      if (!isNew || isElsewhere || scrolls || ctrlKey || reading.solved || deltaY === 0) return;
      game.send({ kind: "nudge", knob: selected, direction: deltaY < 0 ? 1 : -1 });
    };
    stage.addEventListener("wheel", onWheel, { passive: true });
    return () => stage.removeEventListener("wheel", onWheel);
  }, [element, game]);
}
