"use client";

import { hueOf, markOf } from "@nn/notation";
import { arrowPaths, headOf, type LinesLayout } from "../../layout/lines-layout.ts";
import type { Stop } from "../../model/journey.ts";
import mark from "../mark.module.css";

/** Closer than this, prediction and truth are shown as one. */
const SAME_PX = 0.75;

/** Room for the handle's ring, which is the head of the nudge's own arrow. */
const HANDLE_PX = 7;

/** The real change as an arrow, and what the derivatives predict as a thin tick if that is elsewhere. */
export function LineArrow({
  stop,
  y,
  layout,
  pxPerUnit,
  hasHandle,
}: {
  readonly stop: Stop;
  readonly y: number;
  readonly layout: LinesLayout;
  readonly pxPerUnit: number;
  readonly hasHandle: boolean;
}) {
  const { middle, lift } = layout;
  const ink = markOf(hueOf(stop.id));
  const head = headOf(layout, stop.change, pxPerUnit);
  const predicted = headOf(layout, stop.predicted, pxPerUnit);
  const arrow = arrowPaths(middle, head, y - lift);
  const shaft = hasHandle
    ? Math.abs(head - middle) > HANDLE_PX && `M${middle} ${y - lift}H${head - Math.sign(head - middle) * HANDLE_PX}`
    : arrow?.shaft;
  return (
    <g className={mark.mark} data-q={stop.id}>
      <g className={mark.ink}>
        {shaft && <path d={shaft} stroke={ink} strokeWidth="4" />}
        {arrow && !hasHandle && <path d={arrow.head} fill={ink} />}
        {Math.abs(head - predicted) > SAME_PX && (
          <path d={`M${predicted} ${y - lift - 11}v22`} stroke="var(--ink)" strokeWidth="1.5" />
        )}
      </g>
    </g>
  );
}
