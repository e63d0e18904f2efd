"use client";

import { bracketed, hueOf, inkOf, kindWord, shownNumber } from "@nn/notation";
import { Children } from "react";
import type { LinesLayout } from "../../layout/lines-layout.ts";
import type { Link, Stop } from "../../model/journey.ts";
import sizes from "../sizes.module.css";
import { SvgSymbol } from "../svg-symbol.tsx";
import { words } from "./lines.en.ts";

/** Letter, current value and kind on the left; the change on the right. */
export function StopWords({
  stop,
  change,
  y,
  layout,
  short,
}: {
  readonly stop: Stop;
  /** How much it changes, as it is shown. */
  readonly change: string;
  readonly y: number;
  readonly layout: LinesLayout;
  /** Letters without their layer, if only one of a kind is on the way. */
  readonly short: boolean;
}) {
  const ink = inkOf(hueOf(stop.id));
  const value = shownNumber(stop.before);
  if (layout.words === undefined)
    return (
      <>
        <text className={sizes.halo} x="0" y={y - 27} fontSize="15">
          <SvgSymbol q={stop.id} size={18} short={short} />
          <tspan dx="6" fill={ink}>
            {value}
          </tspan>
          <tspan dx="7" fontSize="13" fill="var(--muted)">
            {kindWord(stop.id)}
          </tspan>
        </text>
        <text
          className={sizes.halo}
          x={layout.width}
          y={y - 27}
          textAnchor="end"
          fontSize="16"
          fontWeight="600"
          fill={ink}
        >
          {change}
        </text>
      </>
    );
  const symbol = <SvgSymbol key="of" q={stop.id} size={16} short={short} />;
  const beside = short ? 28 : 54;
  const hasKind = short || layout.size === "wide";
  return (
    <>
      <text x="0" y={y + 2}>
        <SvgSymbol q={stop.id} size={22} short={short} />
      </text>
      <text x={beside} y={y - 4} fontSize="18" fill={ink}>
        {value}
      </text>
      {hasKind && (
        <text x={beside} y={y + 14} fontSize="13" fill="var(--muted)">
          {kindWord(stop.id)}
        </text>
      )}
      <text x={layout.words} y={y - 3} fontSize="14" fill="var(--muted)">
        {layout.size === "wide" ? Children.toArray(words.change(symbol)) : <>Δ{symbol}</>}
      </text>
      <text x={layout.width} y={y - 3} textAnchor="end" fontSize="20" fontWeight="600" fill={ink}>
        {change}
      </text>
    </>
  );
}

/** Between two lines: how much of a change gets through. */
export function LinkWords({
  link,
  ratio: shown,
  y,
  layout,
}: {
  readonly link: Link;
  /** As it is shown; undefined where there is nothing to compare. */
  readonly ratio: string | undefined;
  readonly y: number;
  readonly layout: LinesLayout;
}) {
  const { of, by } = link.factor.derivative;
  const ratio = shown === undefined ? words.noRatio : `× ${bracketed(shown)}`;
  if (layout.words === undefined)
    return (
      <text className={sizes.halo} x={layout.width} y={y + 45} textAnchor="end" fontSize="13" fill="var(--muted)">
        {ratio}
      </text>
    );
  return (
    <>
      <text x={layout.words} y={y + 36} fontSize="14" fill="var(--muted)">
        Δ<SvgSymbol q={of} size={16} short />
        <tspan> / Δ</tspan>
        <SvgSymbol q={by} size={16} short />
      </text>
      <text x={layout.width} y={y + 36} textAnchor="end" fontSize="15" fill="var(--muted)">
        {ratio}
      </text>
    </>
  );
}
