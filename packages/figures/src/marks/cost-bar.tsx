"use client";

import { type ChainLayout, fillOf } from "../layout/chain-layout.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import { markOf, washOf } from "../quantity/hue.ts";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { ShownValue } from "./shown-value.tsx";
import { SvgSymbol } from "./svg-symbol.tsx";

/** The cost: a bar beside the output, as high as its disc when the cost is 1. */
export function CostBar({ layout }: { readonly layout: Pick<ChainLayout, "cost" | "size" | "decimals"> }) {
  const { showsValues } = useModel();
  const cost = useValue("C");
  const { x, y, width, height, label } = layout.cost;
  const filled = showsValues ? height * fillOf(cost) : 0;
  const isNarrow = layout.size === "narrow";
  const bottom = y + height;
  return (
    <Mark q="C">
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
        <SvgSymbol q="C" size={isNarrow ? 14 : 17} />
        <ShownValue q="C" decimals={layout.decimals} dx={4} />
      </text>
    </Mark>
  );
}
