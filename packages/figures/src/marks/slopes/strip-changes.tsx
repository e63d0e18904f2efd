"use client";

import { hueOf, idOf, inkOf, markOf } from "@nn/notation";
import type { LinkStrip } from "../../layout/link-strip.ts";
import { SvgSymbol } from "../svg-symbol.tsx";
import type { LastLink } from "./last-link.ts";
import styles from "./slopes.module.css";

const PULSE_HUES = ["w", "z", "a"] as const;

/** What runs along the links while a nudge is on its way, and is not there at any other time. */
export function Pulses({ y, places }: { readonly y: number; readonly places: readonly number[] }) {
  return PULSE_HUES.map((hue, index) => {
    const [from = 0, to = 0] = places.slice(index);
    return (
      <circle
        key={hue}
        className={styles.pulse}
        style={{ "--i": index, "--far": `${to - from}px` } as React.CSSProperties}
        cx={from}
        cy={y}
        r="9"
        fill="var(--paper)"
        stroke={markOf(hue)}
        strokeWidth="3"
      />
    );
  });
}

/** What the nudge makes of each quantity, in the order in which it gets there. */
export function Changes({
  strip: { size, below },
  places,
  link: { w, z, a },
  changes,
}: {
  readonly strip: LinkStrip;
  readonly places: readonly number[];
  readonly link: LastLink;
  readonly changes: readonly string[];
}) {
  const isNarrow = size === "narrow";
  // The longest numbers just fit beside each other.
  const anchors = [isNarrow ? "start" : "middle", "middle", "middle", "end"] as const;
  return [w, z, a, idOf.C].map((q, index) => (
    <g key={q} className={styles.arrives} style={{ "--i": index } as React.CSSProperties}>
      <text x={places[index]} y={below} textAnchor={anchors[index]} fill={inkOf(hueOf(q))} fontWeight="600">
        {!isNarrow && (
          <tspan fontWeight="400" fill="var(--ink)">
            Δ<SvgSymbol q={q} size={17} short />{" "}
          </tspan>
        )}
        {changes[index]}
      </text>
      {isNarrow && (
        <text x={places[index]} y={below + 19} textAnchor={anchors[index]}>
          Δ<SvgSymbol q={q} size={16} short />
        </text>
      )}
    </g>
  ));
}
