"use client";

import { markOf, type QuantityId } from "@nn/notation";
import { levelY, type Row } from "../layout/chain-layout.ts";
import { notchPath } from "../layout/notch.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { ShownValue } from "./shown-value.tsx";
import sizes from "./sizes.module.css";
import { SvgSymbol } from "./svg-symbol.tsx";

/** A target: a notch at the height of its value, with a thin line into the disc: the gap to the fill is the error. */
export function TargetNotch({ q, layout, x }: { readonly q: QuantityId; readonly layout: Row; readonly x: number }) {
  const { showsValues } = useModel();
  const value = useValue(q);
  const target = showsValues ? value : 0.5;
  const { axis, discRadius, ringRadius, size, decimals } = layout;
  const y = levelY(axis, discRadius, target);
  const tip = x + ringRadius + 5;
  const isNarrow = size === "narrow";
  return (
    <Mark q={q} axis="y" perPx={1 / (2 * discRadius)}>
      <g className={mark.ink}>
        <path d={`M${x} ${y}H${tip}`} stroke={markOf("y")} strokeWidth="1.5" />
        <path d={`M${tip} ${y}${notchPath}`} fill={markOf("y")} />
      </g>
      <rect
        className={mark.hit}
        x={tip - 6}
        y={isNarrow ? y - 24 : y - 16}
        width={isNarrow ? 34 : 74}
        height={isNarrow ? 36 : 32}
      />
      <text
        className={sizes.halo}
        x={isNarrow ? tip - 2 : tip + 16}
        y={isNarrow ? y - 10 : y + 5}
        fontSize={isNarrow ? 13 : 15}
      >
        <SvgSymbol q={q} size={isNarrow ? 14 : 17} />
        <ShownValue q={q} decimals={decimals} dx={3} />
      </text>
    </Mark>
  );
}
