"use client";

import { hueOf, markOf, type QuantityId } from "@nn/notation";
import { memo } from "react";
import type { LinesLayout } from "../../layout/lines-layout.ts";
import { type Tick, ticksAround } from "../../layout/ticks.ts";
import mark from "../mark.module.css";
import sizes from "../sizes.module.css";

/** Ticks of this length carry labels. */
const MAJOR_PX = 9;

/**
 * One number line, with the current value and the mark of its quantity in the middle. Most of what is drawn of a nudge is
 * this, and a larger nudge leaves it as it is.
 */
export const NumberLine = memo(function NumberLine({
  id,
  value,
  y,
  layout,
  pxPerUnit,
}: {
  readonly id: QuantityId;
  readonly value: number;
  readonly y: number;
  readonly layout: LinesLayout;
  readonly pxPerUnit: number;
}) {
  const { middle, left, right } = layout;
  const ticks = ticksAround(value, pxPerUnit, middle, { left: middle - left, right: right - middle });
  // One path for all small ticks and one for all large ones: a drag moves every tick of every line.
  const tickPath = (some: readonly Tick[]) => some.map(({ x, length }) => `M${x} ${y}v${length}`).join("");
  const labelled = ticks.filter(({ label }) => label !== undefined);
  return (
    <g className={mark.mark} data-q={id}>
      <rect className={mark.hit} x={left} y={y - 20} width={right - left} height={42} />
      <g className={mark.ink} fill="none">
        <path d={`M${left} ${y + 0.5}H${right}`} stroke="var(--ink-soft)" />
        <path d={tickPath(ticks.filter(({ length }) => length < MAJOR_PX))} stroke="var(--rule-strong)" />
        <path d={tickPath(ticks.filter(({ length }) => length >= MAJOR_PX))} stroke="var(--ink-soft)" />
        <Present id={id} x={middle} y={y} />
      </g>
      {labelled.map(({ x, label }, index) => (
        <text
          // labels have no identity, and new keys would make a drag miss its frame
          key={index}
          className={sizes.halo}
          x={Math.min(right - 16, Math.max(left + 16, x))}
          y={y + 25}
          textAnchor="middle"
          fontSize="13"
          fill="var(--muted)"
        >
          {label}
        </text>
      ))}
    </g>
  );
});

/** The mark of a quantity, small, on its line. */
function Present({ id, x, y }: { readonly id: QuantityId; readonly x: number; readonly y: number }) {
  const hue = hueOf(id);
  const ink = markOf(hue);
  if (hue === "w") return <path d={`M${x - 8} ${y}h16`} stroke={ink} strokeWidth="6" />;
  if (hue === "z") return <circle cx={x} cy={y} r="6" fill="var(--paper)" stroke={ink} strokeWidth="2.5" />;
  if (hue === "a") return <circle cx={x} cy={y} r="6.5" fill={ink} />;
  if (hue === "b") return <rect x={x - 4.5} y={y - 4.5} width="9" height="9" fill={ink} />;
  return <rect x={x - 3} y={y - 8} width="6" height="16" fill={ink} />;
}
