"use client";

import { markOf, strokeOf } from "@nn/notation";
import { type Bead, LETTER_STROKE, startOf, type Wire } from "../layout/network/index.ts";
import { short } from "../layout/ring.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { Written } from "./written.tsx";

/** How a wire stands to the chosen one: it is that one, leads into the same neuron, or neither. */
export type Beside = "itself" | "row" | "other";

interface WireProps {
  readonly wire: Wire;
  readonly bead: Bead | undefined;
  readonly pxPerWeight: number;
  /** How far from the line it can be grasped, px. */
  readonly reach: number;
  readonly decimals: number;
  /** Undefined where none is chosen. */
  readonly beside?: Beside | undefined;
  /** True where the drawing has set it aside. */
  readonly isOff?: boolean;
}

/** A weight: a line as thick as the weight is large, dashed when negative, and its bead on it. Dragged sideways. */
export function WeightWire({ wire, bead, pxPerWeight, reach, decimals, beside, isOff }: WireProps) {
  const { showsValues } = useModel();
  const { id, from, to } = wire;
  const value = useValue(id);
  const stroke = showsValues ? strokeOf(value, pxPerWeight) : { width: LETTER_STROKE, dash: undefined };
  return (
    <Mark q={id} perPx={0.01} beside={beside} isOff={isOff} decimals={decimals}>
      <path
        className={mark.ink}
        d={`M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`}
        stroke={markOf("w")}
        strokeWidth={stroke.width}
        strokeDasharray={stroke.dash?.join(" ")}
      />
      <path className={mark.hit} d={alongside(wire, reach)} />
      {bead && <BeadOn bead={bead} decimals={decimals} />}
    </Mark>
  );
}

/** Any rounder, a bead of two lines would cut its corners. */
const ROUNDEST = 13;

function BeadOn({ bead, decimals }: { readonly bead: Bead; readonly decimals: number }) {
  const { id, writing, box } = bead;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const shape = { x: box.left, y: box.top, width, height, rx: Math.min(ROUNDEST, height / 2) };
  return (
    <>
      <rect className={mark.bead} {...shape} />
      <rect className={`${mark.ink} ${mark.outline}`} {...shape} />
      <Written q={id} writing={writing} at={startOf(bead)} decimals={decimals} />
    </>
  );
}

/** The outline of everything within this distance of a line. */
export function alongside({ from, to }: Wire, reach: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [nx, ny] = [(-(to.y - from.y) / length) * reach, ((to.x - from.x) / length) * reach];
  const corners = [
    [from.x + nx, from.y + ny],
    [to.x + nx, to.y + ny],
    [to.x - nx, to.y - ny],
    [from.x - nx, from.y - ny],
  ] as const;
  return `M${corners.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}Z`;
}
