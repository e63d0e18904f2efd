"use client";

import { arrowPaths, headOf, type LinesLayout } from "../layout/lines-layout.ts";
import type { Stop } from "../model/read.ts";
import { hueOf, markOf } from "../quantity/hue.ts";

/** Nearer than this the prediction and the truth are one. */
const SAME_PX = 0.75;

/** What really changes, as an arrow; what the derivatives predict, as a thin tick where that is elsewhere. */
export function LineArrow({
  stop,
  y,
  layout,
  pxPerUnit,
}: {
  readonly stop: Stop;
  readonly y: number;
  readonly layout: LinesLayout;
  readonly pxPerUnit: number;
}) {
  const { middle, lift } = layout;
  const ink = markOf(hueOf(stop.id));
  const head = headOf(layout, stop.change, pxPerUnit);
  const predicted = headOf(layout, stop.predicted, pxPerUnit);
  const arrow = arrowPaths(middle, head, y - lift);
  return (
    <g>
      {arrow?.shaft && <path d={arrow.shaft} stroke={ink} strokeWidth="4" />}
      {arrow && <path d={arrow.head} fill={ink} />}
      {Math.abs(head - predicted) > SAME_PX && (
        <path d={`M${predicted} ${y - lift - 9}v18`} stroke={ink} strokeWidth="1.5" />
      )}
    </g>
  );
}
