"use client";

import type { QuantityId } from "@nn/notation";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { curvePath, tangentPath } from "../../layout/curve-layout.ts";
import { type PlotSize, sampledAt, slopeLayout, stepPaths, type View, viewOf } from "../../layout/slope-layout.ts";
import type { Bend } from "../../model/crossings.ts";
import mark from "../mark.module.css";
import sizes from "../sizes.module.css";
import { Handle, type Said } from "./handle.tsx";
import styles from "./slopes.module.css";

/** Colours as CSS: of what goes along, of what goes up, and of the curve. */
export interface Inks {
  readonly run: string;
  readonly rise: string;
  readonly curve: string;
}

/**
 * One curve under the microscope: where one stands on it, the tangent there, and a step, run and rise. The smaller the
 * nudge, the closer one looks.
 */
export function SlopePlot({
  size,
  bend,
  by,
  whole,
  inks,
  lights,
  axes,
  name,
  said,
  onDrag,
  onKey,
  marked,
  order = 0,
  beside,
}: {
  readonly size: PlotSize;
  readonly bend: Bend;
  /** The nudge that the zoom follows. */
  readonly by: number;
  /** What is seen without zoom. */
  readonly whole: View;
  readonly inks: Inks;
  /** The quantities that run and rise light up with. */
  readonly lights?: { readonly run: QuantityId; readonly rise: QuantityId };
  readonly axes: { readonly along: ReactNode; readonly up: ReactNode };
  readonly name: string;
  readonly said: Said;
  /** Where the dot is dragged to, in units of what goes along. */
  readonly onDrag: (at: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** A place on the axis that is marked by a line up, in its own colour. */
  readonly marked?: { readonly at: number; readonly ink: string };
  /** How many links the nudge has crossed before. */
  readonly order?: number;
  /** What is written beside the step. */
  readonly beside?: (step: ReturnType<typeof stepPaths>) => ReactNode;
}) {
  const clip = useId();
  // While the dot is held the view stays as it is: one cannot aim on a scale that moves.
  const [held, hold] = useState<View | undefined>();
  const view = held ?? viewOf(bend, by, whole);
  const layout = slopeLayout(size, view);
  const { left, right, top, bottom, width, height } = layout;
  const { at, value, slope, curve, isStraight } = bend;
  const step = stepPaths(layout, bend);
  const [x, y] = step.start;
  const samples = sampledAt(layout, isStraight).map((place) => [place, curve(place)] as const);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={name}>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <path d={`M${left} ${top}V${bottom}H${right}`} fill="none" stroke="var(--rule-strong)" />
      <g fontSize="13" fill="var(--muted)">
        {layout.xTicks.map(({ at: place, label }) => (
          <text key={label} x={place} y={bottom + 18} textAnchor="middle">
            {label}
          </text>
        ))}
        {layout.yTicks.map(({ at: place, label }) => (
          <text key={label} x={left - 6} y={place + 4} textAnchor="end">
            {label}
          </text>
        ))}
        <text x={right} y={bottom + 19} textAnchor="end">
          {axes.along}
        </text>
        <text x={left - 6} y={top + 5} textAnchor="end">
          {axes.up}
        </text>
      </g>
      <g clipPath={`url(#${clip})`}>
        {marked && (
          <path
            d={`M${layout.x(marked.at)} ${top}V${bottom}`}
            stroke={marked.ink}
            strokeWidth="1.5"
            strokeDasharray="2 3"
          />
        )}
        <path d={step.triangle} fill="var(--surface)" />
        <path d={curvePath(layout, samples)} fill="none" stroke={inks.curve} strokeWidth="3.5" />
        <path d={tangentPath(layout, at, value, slope, width)} stroke="var(--ink)" strokeWidth="1.25" />
        <Arrow paths={step.run} ink={inks.run} order={order} q={lights?.run} />
        <Arrow paths={step.rise} ink={inks.rise} order={order + 1} q={lights?.rise} />
      </g>
      {beside && <g className={sizes.halo}>{beside(step)}</g>}
      <Handle
        said={said}
        axis="x"
        onHold={() => hold(view)}
        onRelease={() => hold(undefined)}
        onDrag={(pointer) => onDrag(layout.x.invert(Math.min(right, Math.max(left, pointer.x))))}
        onKey={onKey}
      >
        <circle className={mark.hit} cx={x} cy={y} r="20" />
        <circle cx={x} cy={y} r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2" pointerEvents="none" />
      </Handle>
    </svg>
  );
}

function Arrow({
  paths,
  ink,
  order,
  q,
}: {
  readonly paths: { readonly shaft: string; readonly head: string } | undefined;
  readonly ink: string;
  readonly order: number;
  readonly q: QuantityId | undefined;
}) {
  if (!paths) return null;
  const drawn = (
    <g className={styles.arrives} style={{ "--i": order } as React.CSSProperties}>
      <path d={paths.shaft} stroke={ink} strokeWidth="3.5" />
      <path d={paths.head} fill={ink} />
    </g>
  );
  if (q === undefined) return drawn;
  return (
    <g className={mark.mark} data-q={q}>
      <g className={mark.ink}>{drawn}</g>
    </g>
  );
}
