"use client";

import type { QuantityId } from "@nn/notation";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { useModel } from "../../lesson/use-model.tsx";
import mark from "../mark.module.css";
import { holdPageStill } from "../use-scrub.ts";

/** Below this a drag is a click. */
const CLICK_PX = 3;

/** What a slider says to those who cannot see it. */
export interface Said {
  readonly name: string;
  readonly now: number;
  readonly min: number;
  readonly max: number;
  readonly text: string;
}

/**
 * Something in a drawing that is dragged along or up, or moved by keys.
 *
 * @param onDrag  where the pointer is, and how far along and up it has come since it took hold, in units of the drawing
 */
export function Handle({
  said,
  q,
  axis,
  onHold,
  onDrag,
  onRelease,
  onKey,
  children,
}: {
  readonly said: Said;
  /** The quantity that it lights up with. */
  readonly q?: QuantityId;
  readonly axis: "x" | "y";
  readonly onHold?: () => void;
  readonly onDrag: (pointer: { readonly x: number; readonly along: number; readonly up: number }) => void;
  readonly onRelease?: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}) {
  const model = useModel();
  const held = useRef<{ readonly pointer: number; readonly x: number; readonly y: number; moved: boolean }>(undefined);
  const move = (event: PointerEvent<SVGElement>) => {
    const started = held.current;
    if (started?.pointer !== event.pointerId || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const [along, up] = [event.clientX - started.x, started.y - event.clientY];
    if (!started.moved && Math.abs(axis === "x" ? along : up) < CLICK_PX) return;
    started.moved = true;
    const drawing = event.currentTarget.ownerSVGElement;
    const box = drawing?.getBoundingClientRect();
    if (!drawing || !box?.width) return;
    const perPx = drawing.viewBox.baseVal.width / box.width;
    onDrag({ x: (event.clientX - box.left) * perPx, along: along * perPx, up: up * perPx });
  };
  const release = (event: PointerEvent<SVGElement>) => {
    if (held.current?.pointer !== event.pointerId) return;
    model.settle();
    onRelease?.();
    // The click that follows a drag still has to see that it was one.
    if (!held.current.moved) held.current = undefined;
  };
  return (
    <g
      className={mark.mark}
      data-q={q}
      ref={axis === "y" ? holdPageStill : undefined}
      role="slider"
      tabIndex={0}
      aria-label={said.name}
      aria-orientation={axis === "x" ? "horizontal" : "vertical"}
      aria-valuemin={said.min}
      aria-valuemax={said.max}
      aria-valuenow={said.now}
      aria-valuetext={said.text}
      style={{ cursor: axis === "x" ? "ew-resize" : "ns-resize" }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        held.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
        onHold?.();
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        // A browser may keep the last moves of a finger to itself; where it lifts is told here.
        move(event);
        release(event);
      }}
      onPointerCancel={release}
      onClick={(event: MouseEvent) => {
        if (held.current?.moved) event.stopPropagation();
        held.current = undefined;
      }}
      onKeyDown={onKey}
      onBlur={model.settle}
    >
      {children}
    </g>
  );
}
