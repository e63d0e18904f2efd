"use client";

import { idOf, type QuantityId } from "@nn/notation";
import type { CurveLayout } from "../../layout/curve-layout.ts";
import { SvgSymbol } from "../svg-symbol.tsx";

/** The axes of a cost over a parameter, with their numbers and letters. */
export function Axes({ of, layout }: { readonly of: QuantityId; readonly layout: CurveLayout }) {
  const { left, right, top, bottom, xTicks, yTicks } = layout;
  return (
    <g fontSize="13" fill="var(--muted)">
      <path d={`M${left} ${top}V${bottom}H${right}`} fill="none" stroke="var(--rule-strong)" />
      {xTicks.map(({ at, label }) => (
        <text key={label} x={at} y={bottom + 18} textAnchor="middle">
          {label}
        </text>
      ))}
      {yTicks.map(({ at, label }) => (
        <text key={label} x={left - 6} y={at + 4} textAnchor="end">
          {label}
        </text>
      ))}
      <text x={left - 6} y={top - 12} textAnchor="middle">
        <SvgSymbol q={idOf.C} size={17} />
      </text>
      <text x={right} y={bottom + 34} textAnchor="end">
        <SvgSymbol q={of} size={17} />
      </text>
    </g>
  );
}
