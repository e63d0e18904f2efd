"use client";

import { ARC_PX, glassFill, idOf, kindOf, markOf, type QuantityId, RING_PX, washOf } from "@nn/notation";
import { useId } from "react";
import { levelY, type Row } from "../layout/chain-layout.ts";
import { ringArc } from "../layout/ring.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import { Caption } from "./captions.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";

/** The disc of an activation, filled from below like a glass. An input is dragged by its level. */
export function Disc({
  q,
  layout,
  x,
  radius,
  isFirst = false,
}: {
  readonly q: QuantityId;
  readonly layout: Row;
  readonly x: number;
  readonly radius: number;
  readonly isFirst?: boolean;
}) {
  const clip = useId();
  const { showsValues } = useModel();
  const value = useValue(q);
  const activation = showsValues ? value : 0;
  const { axis } = layout;
  const top = levelY(axis, radius, activation);
  return (
    <Mark q={q} axis="y" perPx={1 / (2 * radius)} isFirst={isFirst}>
      <g className={mark.ink}>
        <clipPath id={clip}>
          <circle cx={x} cy={axis} r={radius} />
        </clipPath>
        <circle cx={x} cy={axis} r={radius} fill={washOf("a")} />
        <rect
          x={x - radius}
          y={top}
          width={2 * radius}
          height={2 * radius * glassFill(activation)}
          fill={markOf("a")}
          clipPath={`url(#${clip})`}
        />
        {(kindOf(q) === "input" || !showsValues) && (
          <circle cx={x} cy={axis} r={radius} fill="none" stroke={markOf("a")} strokeWidth="1.5" />
        )}
      </g>
      <circle className={mark.hit} cx={x} cy={axis} r={radius} />
      <Caption q={q} x={x} y={layout.activationY} layout={layout} />
    </Mark>
  );
}

/** The open ring of a weighted sum; its heavy arc starts at twelve o'clock. */
export function Ring({ q, layout, x }: { readonly q: QuantityId; readonly layout: Row; readonly x: number }) {
  const { showsValues } = useModel();
  const weightedSum = useValue(q);
  const { axis, ringRadius: radius } = layout;
  return (
    <Mark q={q}>
      <circle className={mark.hit} cx={x} cy={axis} r={radius + 4} />
      <g className={mark.ink} fill="none" stroke={markOf("z")} pointerEvents="none">
        <circle cx={x} cy={axis} r={radius} strokeWidth={RING_PX} />
        {showsValues && <path d={ringArc({ x, y: axis }, radius, weightedSum)} strokeWidth={ARC_PX} />}
        <path d={`M${x} ${axis - radius - 5}v10`} strokeWidth="1" />
      </g>
      <Caption q={q} x={x} y={layout.weightedSumY} layout={layout} />
    </Mark>
  );
}

/** A neuron: paper that hides the lines below it, the ring of z, and the disc of a inside. */
export function Neuron({
  layer,
  j,
  layout,
  x,
}: {
  readonly layer: number;
  readonly j: number;
  readonly layout: Row;
  readonly x: number;
}) {
  return (
    <>
      <circle cx={x} cy={layout.axis} r={layout.ringRadius + 3} fill="var(--paper)" />
      <Ring q={idOf.z(layer, j)} layout={layout} x={x} />
      <Disc q={idOf.a(layer, j)} layout={layout} x={x} radius={layout.discRadius} />
    </>
  );
}
