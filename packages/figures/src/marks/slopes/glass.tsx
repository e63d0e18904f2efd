"use client";

import { kindOf, markOf, type QuantityId, washOf } from "@nn/notation";
import { fillOf, fillPath, glassScale } from "../../layout/glass.ts";
import { useValue } from "../../lesson/use-model.tsx";
import mark from "../mark.module.css";
import { MinusInGlass } from "../minus-in-glass.tsx";

/** The disc of an activation as a glass. */
export function Glass({
  q,
  x,
  y,
  radius,
}: {
  readonly q: QuantityId;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}) {
  const value = useValue(q);
  const fill = fillOf(value, glassScale([value]), y, radius);
  return (
    <>
      <g className={mark.ink}>
        <circle cx={x} cy={y} r={radius} fill={washOf("a")} />
        <path d={fillPath(value, glassScale([value]), x, y, radius)} fill={markOf("a")} />
        {value < 0 && <MinusInGlass x={x} fill={fill} />}
        {kindOf(q) === "input" && (
          <circle cx={x} cy={y} r={radius} fill="none" stroke={markOf("a")} strokeWidth="1.5" />
        )}
      </g>
      <circle className={mark.hit} cx={x} cy={y} r={radius + 4} />
    </>
  );
}
