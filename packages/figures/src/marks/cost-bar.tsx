"use client";

import { glassFill, idOf, markOf, washOf } from "@nn/notation";
import type { PlacedCost } from "../layout/network/index.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import { HitBox } from "./hit.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { Written } from "./written.tsx";

/** The cost: a bar beside or below the outputs, full when the cost is 1. */
export function CostBar({ cost, decimals }: { readonly cost: PlacedCost; readonly decimals: number }) {
  const { showsValues } = useModel();
  const { bar, isFlat, caption } = cost;
  const share = glassFill(useValue(idOf.C));
  const [width, height] = [bar.right - bar.left, bar.bottom - bar.top];
  const filled = isFlat ? { width: width * share, height } : { width, height: height * share };
  return (
    <Mark q={idOf.C} decimals={decimals}>
      <HitBox box={bar} margin={8} />
      <HitBox box={caption.box} />
      <rect className={mark.ink} x={bar.left} y={bar.top} width={width} height={height} fill={washOf("c")} />
      {showsValues && (
        <rect className={mark.ink} x={bar.left} y={bar.bottom - filled.height} {...filled} fill={markOf("c")} />
      )}
      <Written q={idOf.C} writing={caption.writing} at={caption.at} decimals={decimals} />
    </Mark>
  );
}
