"use client";

import type { linesLayout } from "../../layout/lines-layout.ts";
import sizes from "../sizes.module.css";
import { DrawnLetter } from "./letter.tsx";

/** Letter and value on the left, the change on the right; above the line where there is no room beside it. */
export function RateNames({
  layout: { words: beside, width },
  y,
  letter,
  value,
  change,
}: {
  readonly layout: ReturnType<typeof linesLayout>;
  readonly y: number;
  readonly letter: string;
  readonly value: string;
  readonly change: string;
}) {
  const isNarrow = beside === undefined;
  const at = isNarrow ? y - 27 : y + 4;
  return (
    <g className={sizes.halo}>
      <text x="0" y={at} fontSize="17">
        <DrawnLetter size={isNarrow ? 18 : 22}>{letter}</DrawnLetter> {value}
      </text>
      <text x={width} y={at} textAnchor="end" fontSize={isNarrow ? 15 : 18}>
        Δ<DrawnLetter>{letter}</DrawnLetter>
        <tspan dx="8" fontWeight="600">
          {change}
        </tspan>
      </text>
    </g>
  );
}

/** Between two lines: how much the one stretches what arrives from the other. */
export function RateWords({
  layout: { words: beside, width },
  y,
  effect,
  cause,
  ratio,
}: {
  readonly layout: ReturnType<typeof linesLayout>;
  readonly y: number;
  readonly effect: string;
  readonly cause: string;
  readonly ratio: string | undefined;
}) {
  return (
    <text
      className={sizes.halo}
      x={width}
      y={beside === undefined ? y + 44 : y + 42}
      textAnchor="end"
      fontSize="14"
      fill="var(--muted)"
    >
      Δ<DrawnLetter size={16}>{effect}</DrawnLetter>
      {" ÷ Δ"}
      <DrawnLetter size={16}>{cause}</DrawnLetter>
      {ratio === undefined ? "" : ` = ${ratio}`}
    </text>
  );
}
