"use client";

import { fixedNumber, inkOf, type QuantityId, shownNumber, strokeOf } from "@nn/notation";
import type { ChainLayout, Row } from "../layout/chain-layout.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import mark from "./mark.module.css";
import { ShownValue } from "./shown-value.tsx";
import { SvgSymbol } from "./svg-symbol.tsx";

interface Placed {
  readonly q: QuantityId;
  readonly x: number;
}

/** What is pointed at is larger than the glyphs, and has no gaps between them. */
function Hit({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return <rect className={mark.hit} x={x - width / 2} y={y - 19} width={width} height="26" />;
}

/** Letter and number of an activation or a weighted sum, centred on its neuron. */
export function Caption({ q, x, y, layout }: Placed & { readonly y: number; readonly layout: Row }) {
  const isNarrow = layout.size === "narrow";
  return (
    <>
      <Hit x={x} y={y} width={isNarrow ? 52 : 104} />
      <text x={x} y={y} textAnchor="middle" fontSize={isNarrow ? 13 : 15}>
        <SvgSymbol q={q} size={isNarrow ? 14 : 17} short={!layout.hasLayers} />
        <ShownValue q={q} decimals={layout.decimals} dx={isNarrow ? 3 : 5} />
      </text>
    </>
  );
}

const CLEAR_PX = 9;

/** Letter and number of a weight, above its line however thick that is; one above the other where room is short. */
export function WeightCaption({ q, x, layout }: Placed & { readonly layout: ChainLayout }) {
  const value = useValue(q);
  const { isFixed } = useModel();
  const number = isFixed ? fixedNumber(value) : shownNumber(value, layout.decimals);
  const y = layout.axis - strokeOf(value).width / 2 - CLEAR_PX;
  const isNarrow = layout.size === "narrow";
  const [letterSize, numberSize] = isNarrow ? [14, 13] : [17, 15];
  if (layout.weightLines === 1)
    return (
      <>
        <Hit x={x} y={y} width={110} />
        <text x={x} y={y} textAnchor="middle" fontSize={numberSize}>
          <SvgSymbol q={q} size={letterSize} />
          <tspan dx="5" fill={inkOf("w")}>
            {number}
          </tspan>
        </text>
      </>
    );
  return (
    <>
      <text x={x} y={y - (isNarrow ? 15 : 18)} textAnchor="middle">
        <SvgSymbol q={q} size={letterSize} short={!layout.hasLayers} />
      </text>
      <text x={x} y={y} textAnchor="middle" fontSize={numberSize} fill={inkOf("w")}>
        {number}
      </text>
    </>
  );
}
