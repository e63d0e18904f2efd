"use client";

import { type QuantityId, rounded, shownNumber } from "@nn/notation";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import type { CurveLayout } from "../../layout/curve-layout.ts";
import { useNames } from "../../lesson/names.ts";
import { useModel, useValue } from "../../lesson/use-model.tsx";
import mark from "../mark.module.css";
import { words } from "./averaging.en.ts";

/** Where the parameter stands on the curve, to be dragged along it. */
export function PlotPoint({
  of,
  layout,
  cost,
}: {
  readonly of: QuantityId;
  readonly layout: CurveLayout;
  readonly cost: number;
}) {
  const model = useModel();
  const value = useValue(of);
  const { spoken } = useNames();
  const held = useRef<number | undefined>(undefined);
  const range = model.rangeOf(of);
  if (!range) return null;
  const move = (event: PointerEvent<SVGElement>) => {
    if (held.current !== event.pointerId) return;
    const drawing = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!drawing || drawing.width === 0) return;
    const at = layout.x.invert(((event.clientX - drawing.left) / drawing.width) * layout.width);
    model.set(of, rounded(Math.round(at / range.drag) * range.drag));
  };
  const release = (event: PointerEvent<SVGElement>) => {
    if (held.current !== event.pointerId) return;
    held.current = undefined;
    model.settle();
  };
  const step = (event: KeyboardEvent) => {
    const next = valueAfterKey(event, value, range);
    if (next === undefined) return;
    event.preventDefault();
    model.set(of, next);
  };
  const [x, y] = [layout.x(value), layout.y(cost)];
  return (
    <g
      className={mark.mark}
      role="slider"
      tabIndex={0}
      aria-label={words.point(spoken(of))}
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={value}
      aria-valuetext={shownNumber(value)}
      style={{ cursor: "ew-resize" }}
      onPointerDown={(event) => {
        held.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        // A browser may keep the last moves of a finger to itself; where it lifts is told here.
        move(event);
        release(event);
      }}
      onPointerCancel={release}
      onKeyDown={step}
      onBlur={model.settle}
    >
      <circle className={mark.hit} cx={x} cy={y} r="20" />
      <circle cx={x} cy={y} r="7" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2.5" pointerEvents="none" />
    </g>
  );
}
