"use client";

import { LETTER_STROKE, type Wire as Placed } from "../layout/network-layout.ts";
import type { Size } from "../layout/size.ts";
import { weightStroke } from "../layout/stroke.ts";
import { inkOf, markOf } from "../quantity/hue.ts";
import { shownNumber } from "../quantity/number.ts";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import sizes from "./sizes.module.css";
import { SvgSymbol } from "./svg-symbol.tsx";
import { useModel, useValue } from "./use-model.tsx";

/** The line of a weight between any two neurons. */
export function Wire({ wire: { id, from, to } }: { readonly wire: Placed }) {
  const { showsValues } = useModel();
  const value = useValue(id);
  const { width, dash } = showsValues ? weightStroke(value) : { width: LETTER_STROKE, dash: undefined };
  const path = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  return (
    <g data-q={id} className={mark.mark} data-mark="">
      <path className={mark.ink} d={path} stroke={markOf("w")} strokeWidth={width} strokeDasharray={dash} fill="none" />
    </g>
  );
}

/**
 * Letter and number on a wire; drawn after all wires, so that none crosses it. It is what is pointed at. On narrow
 * paper the letter is left out where there is a number: the ends of the line say which weight it is.
 */
export function WireLabel({ wire: { id, label }, size }: { readonly wire: Placed; readonly size: Size }) {
  const { showsValues } = useModel();
  const value = useValue(id);
  const isNarrow = size === "narrow";
  const hasLetter = !(isNarrow && showsValues);
  const width = hasLetter && showsValues ? 88 : 44;
  return (
    <Mark q={id}>
      <rect className={mark.hit} x={label.x - width / 2} y={label.y - 16} width={width} height="32" rx="4" />
      <text className={sizes.halo} x={label.x} y={label.y + 5} textAnchor="middle">
        {hasLetter && <SvgSymbol q={id} size={isNarrow ? 14 : 16} short={isNarrow} />}
        {showsValues && (
          <tspan dx={hasLetter ? 4 : 0} fill={inkOf("w")} fontSize={isNarrow ? 13 : 14}>
            {shownNumber(value, decimalsOf(value, isNarrow))}
          </tspan>
        )}
      </text>
    </Mark>
  );
}

/** Lines stand close together: a weight of a few tenths needs no third decimal there. */
const decimalsOf = (value: number, isNarrow: boolean): number =>
  isNarrow || Math.abs(value * 100 - Math.round(value * 100)) < 1e-9 ? 2 : 3;
