"use client";

import { glassFill, hueOf, markOf, type QuantityId, strokeOf, washOf } from "@nn/notation";
import { notchPath } from "../layout/notch.ts";
import { ringArc } from "../layout/ring.ts";

const RADIUS = 11;

/** The mark of a quantity on its own: small, but showing its value as the large ones do. */
export function Glyph({
  q,
  value,
  x,
  y,
}: {
  readonly q: QuantityId;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}) {
  const hue = hueOf(q);
  const ink = markOf(hue);
  switch (hue) {
    case "w": {
      const { width, dash } = strokeOf(value);
      return <path d={`M${x - 13} ${y}h26`} stroke={ink} strokeWidth={width} strokeDasharray={dash?.join(" ")} />;
    }
    case "b":
      return <rect x={x - 4.5} y={y - 4.5} width="9" height="9" fill={ink} />;
    case "z":
      return (
        <g fill="none" stroke={ink}>
          <circle cx={x} cy={y} r={RADIUS} strokeWidth="1" />
          <path d={ringArc({ x, y }, RADIUS, value)} strokeWidth="4" />
          <path d={`M${x} ${y - RADIUS - 4}v8`} strokeWidth="1" />
        </g>
      );
    case "a": {
      const height = 2 * RADIUS * glassFill(value);
      // The part of a disc below a level, as a path: no clipping needed at this size.
      const half = Math.sqrt(Math.max(0, RADIUS ** 2 - (height - RADIUS) ** 2));
      const level = y + RADIUS - height;
      const large = height > RADIUS ? 1 : 0;
      return (
        <g>
          <circle cx={x} cy={y} r={RADIUS} fill={washOf("a")} stroke={ink} strokeWidth="1.5" />
          <path d={`M${x - half} ${level}A${RADIUS} ${RADIUS} 0 ${large} 0 ${x + half} ${level}Z`} fill={ink} />
        </g>
      );
    }
    case "y":
      return <path d={`M${x - 12} ${y}h13M${x + 1} ${y}${notchPath}`} fill={ink} stroke={ink} strokeWidth="1.5" />;
    case "c": {
      const height = 2 * RADIUS * glassFill(value);
      return (
        <g>
          <rect x={x - 5} y={y - RADIUS} width="10" height={2 * RADIUS} fill={washOf("c")} />
          <rect x={x - 5} y={y + RADIUS - height} width="10" height={height} fill={ink} />
        </g>
      );
    }
  }
}
