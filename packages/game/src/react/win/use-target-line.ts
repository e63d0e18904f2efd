import { type RefObject, useLayoutEffect } from "react";
import type { BoardLayout } from "../../board/layout.ts";
import type { Scenery } from "../../board/scenery.ts";
import type { Snapshot } from "../../board/snapshot.ts";
import { wellPlaces } from "../../board/well-places.ts";

/** Tells the style sheet how high the target line stands, because what is said of a win stands above and below it. */
export function useTargetLine(
  box: RefObject<HTMLElement | null>,
  layout: BoardLayout | undefined,
  scenery: Scenery,
  { trail }: Snapshot,
): void {
  const line = layout && Math.round(wellPlaces(layout.frame, scenery, trail).height(scenery.target));
  useLayoutEffect(() => {
    const stage = box.current?.closest<HTMLElement>("[data-stage]");
    if (line !== undefined) stage?.style.setProperty("--target-line", `${line}px`);
  }, [box, line]);
}
