"use client";

import { markOf, type QuantityId, strokeOf } from "@nn/notation";
import type { ChainLayout } from "../../layout/chain-layout.ts";
import { useValue } from "../../lesson/use-model.tsx";
import { WeightCaption } from "../captions.tsx";
import mark from "../mark.module.css";
import { Mark } from "../mark.tsx";

const HIT_PX = 36;

/** A weight: a line as thick as the weight is large, dashed when negative. Dragged sideways. */
export function WeightLine({
  q,
  layout,
  from,
  to,
}: {
  readonly q: QuantityId;
  readonly layout: ChainLayout;
  readonly from: number;
  readonly to: number;
}) {
  const { width, dash } = strokeOf(useValue(q));
  const { axis, ringRadius } = layout;
  const edge = ringRadius + 3;
  return (
    <Mark q={q} perPx={0.01}>
      <path
        className={mark.ink}
        d={`M${from} ${axis}H${to}`}
        stroke={markOf("w")}
        strokeWidth={width}
        strokeDasharray={dash?.join(" ")}
      />
      <rect
        className={mark.hit}
        x={from + edge}
        y={axis - HIT_PX / 2}
        width={Math.max(0, to - from - 2 * edge)}
        height={HIT_PX}
      />
      <WeightCaption q={q} x={(from + to) / 2} layout={layout} />
    </Mark>
  );
}
