"use client";

import { hueOf, INDEX, inkOf, type QuantityId } from "@nn/notation";
import { useNames } from "../lesson/names.ts";

/** Indices are never smaller than this, px. */
const SMALLEST_INDEX = 11;

/** A quantity's letter in a figure's text, with its raised layer; what follows is back on the line. */
export function SvgSymbol({
  q,
  size,
  short = false,
}: {
  readonly q: QuantityId;
  readonly size: number;
  readonly short?: boolean;
}) {
  const { letter, above, below } = useNames().label(q);
  const raised = short ? "" : above;
  const [before = "", after] = raised.split("L");
  return (
    <>
      <tspan fontFamily="var(--math)" fontStyle="italic" fontSize={size} fill={inkOf(hueOf(q))}>
        {letter}
      </tspan>
      {below && (
        <>
          <tspan
            dy={size * INDEX.lowered}
            fontFamily="KaTeX_Main, var(--serif)"
            fontSize={Math.max(SMALLEST_INDEX, size * INDEX.size)}
            fill={inkOf(hueOf(q))}
          >
            {below}
          </tspan>
          <tspan dy={-size * INDEX.lowered}>{"\u200b"}</tspan>
        </>
      )}
      {raised && (
        <>
          <tspan
            dy={-size * INDEX.raised}
            fontFamily="KaTeX_Main, var(--serif)"
            fontSize={Math.max(SMALLEST_INDEX, size * INDEX.size)}
            fill={inkOf(hueOf(q))}
          >
            {before}
            {after !== undefined && (
              <>
                <tspan fontFamily="var(--math)" fontStyle="italic">
                  L
                </tspan>
                {after}
              </>
            )}
          </tspan>
          <tspan dy={size * INDEX.raised}>{"\u200b"}</tspan>
        </>
      )}
    </>
  );
}
