"use client";

import { type QuantityId, rounded } from "@nn/notation";
import { type MouseEvent, type PointerEvent, useRef } from "react";
import { useIsHidden, useModel } from "../lesson/use-model.tsx";

/** Below this a drag is a tap, and taps pin. */
const TAP_PX = 4;

const preventScroll = (event: TouchEvent) => {
  if (event.cancelable) event.preventDefault();
};

/** Up and down is how a page scrolls; on a level that is dragged up and down it must not. A tap is still a tap. */
export function holdPageStill(mark: SVGElement | null) {
  mark?.addEventListener("touchmove", preventScroll, { passive: false });
  return () => mark?.removeEventListener("touchmove", preventScroll);
}

interface Drag {
  readonly pointer: number;
  readonly from: number;
  readonly value: number;
  moved: boolean;
}

/**
 * Turning a quantity by dragging its mark: sideways for weights and biases, so that a finger can still scroll the
 * page over them; up and down for what is a level in a disc.
 *
 * @param perPx  change of the value for each pixel of the drawing
 */
export function useScrub(id: QuantityId, axis: "x" | "y", perPx: number) {
  const model = useModel();
  const drag = useRef<Drag | undefined>(undefined);
  const isHidden = useIsHidden(id);
  const range = model.rangeOf(id);
  if (!range || model.isFixed || isHidden) return {};
  const at = (event: PointerEvent) => (axis === "x" ? event.clientX : -event.clientY);

  const move = (event: PointerEvent<SVGElement>) => {
    const started = drag.current;
    if (started?.pointer !== event.pointerId || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const distance = at(event) - started.from;
    if (!started.moved && Math.abs(distance) < TAP_PX) return;
    started.moved = true;
    const drawing = event.currentTarget.ownerSVGElement;
    // The drawing may stand a little larger or smaller than its own units.
    const zoom = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
    const value = started.value + (distance / (zoom || 1)) * perPx;
    model.set(id, rounded(Math.round(value / range.drag) * range.drag));
  };
  const end = (event: PointerEvent) => {
    if (drag.current?.pointer !== event.pointerId) return;
    model.settle();
    // The click that follows a drag still has to see that it was one.
    if (!drag.current.moved) drag.current = undefined;
  };
  return {
    style: { cursor: axis === "x" ? "ew-resize" : "ns-resize" },
    ref: axis === "y" ? holdPageStill : undefined,
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      if (event.button !== 0) return;
      const value = model.store.getState().reading.values.of(id);
      drag.current = { pointer: event.pointerId, from: at(event), value, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: move,
    onPointerUp: (event: PointerEvent<SVGElement>) => {
      // A browser may keep the last moves of a finger to itself; where it lifts is told here.
      move(event);
      end(event);
    },
    onPointerCancel: end,
    onClick: (event: MouseEvent) => {
      if (drag.current?.moved) event.stopPropagation();
      drag.current = undefined;
    },
  };
}
