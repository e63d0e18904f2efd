"use client";

import { decimalsOf, hueOf, inkOf, kindWord, shownNumber } from "@nn/notation";
import { Children } from "react";
import type { LinesLayout } from "../../layout/lines-layout.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import type { Link, Stop } from "../../model/journey.ts";
import { words } from "../../words.en.ts";
import sizes from "../sizes.module.css";
import { SvgSymbol } from "../svg-symbol.tsx";

/** A change is shown with two digits more than the nudge needs: 0.1 gives three decimals, 0.001 five. */
function useChangeDecimals(): number {
  const by = useModelState(({ setup }) => setup.nudge?.by ?? 1);
  return decimalsOf(Math.abs(by), 3) + 2;
}

/** Letter, current value and kind on the left; the change on the right. */
export function StopWords({
  stop,
  y,
  layout,
  short,
}: {
  readonly stop: Stop;
  readonly y: number;
  readonly layout: LinesLayout;
  /** Letters without their layer, if only one of a kind is on the way. */
  readonly short: boolean;
}) {
  const decimals = useChangeDecimals();
  const ink = inkOf(hueOf(stop.id));
  const value = shownNumber(stop.before);
  const change = shownNumber(stop.change, decimals, true);
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
  const symbol = <SvgSymbol q={stop.id} size={16} short={short} />;
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
        {layout.size === "wide" ? Children.toArray(words.lines.change(symbol)) : <>Δ{symbol}</>}
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
  y,
  layout,
}: {
  readonly link: Link;
  readonly y: number;
  readonly layout: LinesLayout;
}) {
  const { of, by } = link.factor.derivative;
  const ratio = link.ratio === undefined ? words.lines.noRatio : `× ${shownNumber(link.ratio)}`;
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
