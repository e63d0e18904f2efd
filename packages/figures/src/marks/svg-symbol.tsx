"use client";

import { useNames } from "../lesson/names.ts";
import { hueOf, inkOf } from "../quantity/hue.ts";

const RAISE = 0.36;
const SMALL = 0.68;

/** A quantity's letter inside a figure's text, with its raised layer; what follows it comes back to the line. */
export function SvgSymbol({
  q,
  size,
  short = false,
}: {
  readonly q: string;
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
          <tspan dy={size * 0.22} fontFamily="KaTeX_Main, var(--serif)" fontSize={size * SMALL} fill={inkOf(hueOf(q))}>
            {below}
          </tspan>
          <tspan dy={-size * 0.22}>{"\u200b"}</tspan>
        </>
      )}
      {raised && (
        <>
          <tspan
            dy={-size * RAISE}
            fontFamily="KaTeX_Main, var(--serif)"
            fontSize={size * SMALL}
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
          <tspan dy={size * RAISE}>{"\u200b"}</tspan>
        </>
      )}
    </>
  );
}
