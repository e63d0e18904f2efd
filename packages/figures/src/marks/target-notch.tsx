"use client";

import { idOf, markOf } from "@nn/notation";
import { levelOf } from "../layout/glass.ts";
import type { PlacedNeuron, PlacedTarget } from "../layout/network/index.ts";
import { notchPath } from "../layout/notch.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import { HitBox } from "./hit.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { Written } from "./written.tsx";

interface TargetProps {
  readonly target: PlacedTarget;
  readonly neuron: PlacedNeuron;
  /** What a full glass of the outputs stands for. */
  readonly scale: number;
  readonly decimals: number;
}

/**
 * A target: a notch at the height of its value, with a thin line into the disc. The gap to the filling is the error.
 */
export function TargetNotch({ target, neuron, scale, decimals }: TargetProps) {
  const { showsValues } = useModel();
  const q = idOf.y(target.index);
  const value = useValue(q);
  const { x, y, disc } = neuron;
  const level = showsValues ? levelOf(value, scale, y, disc) : y;
  const { tip, caption, box } = target;
  const { writing, at } = caption;
  // The middle of the range that its writing may cover is the middle of the glass.
  const moved = target.isBeside ? level - (box.top + box.bottom) / 2 : 0;
  const shifted = {
    ...caption.box,
    top: caption.box.top + moved,
    bottom: caption.box.bottom + moved,
  };
  return (
    <Mark q={q} axis="y" perPx={scale / (2 * disc)} decimals={decimals}>
      <path className={mark.ink} d={`M${x} ${level}H${tip}`} stroke={markOf("y")} strokeWidth="1.5" />
      <path className={mark.ink} d={`M${tip} ${level}${notchPath}`} fill={markOf("y")} />
      <rect className={mark.hit} x={tip - 6} y={level - 12} width="24" height="24" />
      <HitBox box={shifted} />
      <Written q={q} writing={writing} at={{ x: at.x, y: at.y + moved }} decimals={decimals} />
    </Mark>
  );
}
