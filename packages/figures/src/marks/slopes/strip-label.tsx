"use client";

import { hueOf, inkOf, type QuantityId } from "@nn/notation";
import type { ReactNode } from "react";
import { SvgSymbol } from "../svg-symbol.tsx";

/** Letter and number of a quantity, in its hue. */
export function Label({
  x,
  y,
  q,
  size,
  anchor,
  isShort = false,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly q: QuantityId;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly isShort?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <text x={x} y={y} textAnchor={anchor} fill={inkOf(hueOf(q))}>
      <SvgSymbol q={q} size={size} short={isShort} /> {children}
    </text>
  );
}
