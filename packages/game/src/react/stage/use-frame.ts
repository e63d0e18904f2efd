import { type RefObject, useLayoutEffect, useState } from "react";
import { FRAME_KINDS, type Frame, type FrameKind, type Rect } from "../../board/frame.ts";

/**
 * Where the style sheet has put the places of the stage, measured; undefined until then, and where there is no stage.
 * @param element  anything on the stage
 */
export function useFrame(element: RefObject<HTMLElement | null>): Frame | undefined {
  const [frame, setFrame] = useState<Frame>();
  useLayoutEffect(() => {
    const stage = element.current?.closest<HTMLElement>("[data-stage]");
    if (!stage) return;
    const measure = () => {
      const next = frameOf(stage);
      if (next) setFrame((now) => (now && JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    const watch = () => {
      for (const part of [stage, ...stage.children, ...stage.querySelectorAll("[data-place] > *")]) sizes.observe(part);
    };
    watch();
    // What comes or goes on the stage may move a place without changing its size.
    const parts = new MutationObserver(() => {
      watch();
      measure();
    });
    parts.observe(stage, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, [element]);
  return frame;
}

function frameOf(stage: HTMLElement): Frame | undefined {
  const { left, top, width, height } = stage.getBoundingClientRect();
  const rectOf = (place: string): Rect | undefined => {
    const part = stage.querySelector(`[data-place="${place}"]`)?.getBoundingClientRect();
    if (!part || part.width === 0) return undefined;
    return { x: part.left - left, y: part.top - top, width: part.width, height: part.height };
  };
  const [network, well] = [rectOf("network"), rectOf("well")];
  // Not laid out yet, or hidden.
  if (!network || !well || width === 0) return undefined;
  const kind = kindOf(stage);
  const bench = rectOf("bench");
  return {
    ...{ kind, width: Math.round(width), height: Math.round(height), network, well },
    ...(bench && kind !== "tall" && { benchLine: bench.y }),
  };
}

/** What the style sheet says; a page without it is drawn as on a desk. */
function kindOf(stage: HTMLElement): FrameKind {
  const said = getComputedStyle(stage).getPropertyValue("--kind").trim();
  return FRAME_KINDS.find((kind) => kind === said) ?? "desk";
}
