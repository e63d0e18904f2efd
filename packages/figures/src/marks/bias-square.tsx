"use client";

import { BIAS_PX, markOf, type QuantityId } from "@nn/notation";
import type { Row } from "../layout/chain-layout.ts";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { ShownValue } from "./shown-value.tsx";
import { SvgSymbol } from "./svg-symbol.tsx";

/** A bias: a square under its neuron, its letter and number to the right. Dragged sideways. */
export function BiasSquare({ q, layout, x }: { readonly q: QuantityId; readonly layout: Row; readonly x: number }) {
  const { biasY, size, decimals } = layout;
  const left = size === "narrow" ? x - 27 : x - 40;
  return (
    <Mark q={q} perPx={0.02}>
      <rect className={mark.hit} x={left - 6} y={biasY - 12} width={size === "narrow" ? 68 : 108} height={24} />
      <rect className={mark.ink} x={left} y={biasY - BIAS_PX / 2} width={BIAS_PX} height={BIAS_PX} fill={markOf("b")} />
      <text x={left + BIAS_PX + 5} y={biasY + 5}>
        <SvgSymbol q={q} size={size === "narrow" ? 14 : 16} short={!layout.hasLayers} />
        <ShownValue q={q} decimals={decimals} dx={4} fontSize={size === "narrow" ? 13 : 15} />
      </text>
    </Mark>
  );
}
