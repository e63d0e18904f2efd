"use client";

import { glassFill, idOf, markOf, washOf } from "@nn/notation";
import type { ChainLayout } from "../layout/chain-layout.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { ShownValue } from "./shown-value.tsx";
import { SvgSymbol } from "./svg-symbol.tsx";

/** The cost: a bar beside the output, as high as its disc when the cost is 1. */
export function CostBar({ layout }: { readonly layout: Pick<ChainLayout, "cost" | "size" | "decimals"> }) {
  const { showsValues } = useModel();
  const cost = useValue(idOf.C);
  const { x, y, width, height, label } = layout.cost;
  const filled = showsValues ? height * glassFill(cost) : 0;
  const isNarrow = layout.size === "narrow";
  const bottom = y + height;
  return (
    <Mark q={idOf.C}>
      <rect
        className={mark.hit}
        x={x - 10}
        y={Math.min(y, label.y - 16) - 4}
        width={width + 20}
        height={Math.max(bottom, label.y) - Math.min(y, label.y - 16) + 8}
      />
      <g className={mark.ink}>
        <rect x={x} y={y} width={width} height={height} fill={washOf("c")} />
        <rect x={x} y={bottom - filled} width={width} height={filled} fill={markOf("c")} />
      </g>
      <text x={label.x} y={label.y} textAnchor={label.anchor} fontSize={isNarrow ? 13 : 15}>
        <SvgSymbol q={idOf.C} size={isNarrow ? 14 : 17} />
        <ShownValue q={idOf.C} decimals={layout.decimals} dx={4} />
      </text>
    </Mark>
  );
}
