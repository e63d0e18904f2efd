"use client";

import { ARC_PX, idOf, markOf, type QuantityId, RING_PX, washOf } from "@nn/notation";
import { circlePath, fillOf, fillPath } from "../layout/glass.ts";
import type { Caption, PlacedNeuron } from "../layout/network/index.ts";
import { ringArc, short } from "../layout/ring.ts";
import { useModel, useValue } from "../lesson/use-model.tsx";
import { HitBox } from "./hit.tsx";
import mark from "./mark.module.css";
import { Mark } from "./mark.tsx";
import { MinusInGlass } from "./minus-in-glass.tsx";
import { Written } from "./written.tsx";

interface NeuronProps {
  readonly neuron: PlacedNeuron;
  /** What a full glass of the layer stands for. */
  readonly scale: number;
  readonly captionOf: (id: QuantityId) => Caption | undefined;
  readonly decimals: number;
}

interface DiscProps extends NeuronProps {
  readonly isFirst?: boolean;
}

/**
 * The disc of an activation, filled from below like a glass, or from above if negative. Dragging an input moves its
 * level.
 */
export function Disc({ neuron, scale, captionOf, decimals, isFirst = false }: DiscProps) {
  const { showsValues } = useModel();
  const { x, y, disc: radius } = neuron;
  const q = idOf.a(neuron.layer, neuron.index);
  const value = useValue(q);
  const fill = fillOf(showsValues ? value : 0, scale, y, radius);
  const caption = captionOf(q);
  const hasOutline = neuron.radius === neuron.disc || !showsValues;
  return (
    <Mark q={q} axis="y" perPx={scale / (2 * radius)} isFirst={isFirst} decimals={decimals}>
      <g className={mark.ink}>
        <circle
          cx={x}
          cy={y}
          r={radius}
          fill={washOf("a")}
          stroke={hasOutline ? markOf("a") : undefined}
          strokeWidth="1.5"
        />
        <path d={fillPath(showsValues ? value : 0, scale, x, y, radius)} fill={markOf("a")} />
        {scale > 1 && <MarkAtOne x={x} y={y} radius={radius} scale={scale} isNegative={value < 0} />}
        {showsValues && value < 0 && (
          <>
            <MinusInGlass x={x} fill={fill} />
            <HangingBar x={x} y={y} radius={radius} />
          </>
        )}
      </g>
      <circle className={mark.hit} cx={x} cy={y} r={radius} />
      {caption && <HitBox box={caption.box} />}
      {caption && <Written q={q} writing={caption.writing} at={caption.at} decimals={decimals} />}
    </Mark>
  );
}

interface GlassProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line at 1 that sticks out on the left, in a glass that stands for more than 1. */
function MarkAtOne({
  x,
  y,
  radius,
  scale,
  isNegative,
}: GlassProps & { readonly scale: number; readonly isNegative: boolean }) {
  const fromMiddle = radius - (2 * radius) / scale;
  const level = isNegative ? y - fromMiddle : y + fromMiddle;
  const half = Math.sqrt(Math.max(0, radius ** 2 - fromMiddle ** 2));
  return (
    <>
      <path d={`M${short(x - half)} ${short(level)}H${short(x + half)}`} stroke="var(--paper)" strokeWidth="1.5" />
      <path d={`M${short(x - half - 6)} ${short(level)}H${short(x - half)}`} stroke={markOf("a")} strokeWidth="1.5" />
    </>
  );
}

/** A negative value hangs from a short bar over the glass. */
const HangingBar = ({ x, y, radius }: GlassProps) => (
  <path d={`M${x - radius / 2} ${y - radius - 3}h${radius}`} stroke={markOf("a")} strokeWidth="1.5" />
);

/** The open ring of a weighted sum; its heavy arc starts at twelve o'clock. */
function Ring({ neuron, captionOf, decimals }: NeuronProps) {
  const { showsValues } = useModel();
  const { x, y, radius } = neuron;
  const q = idOf.z(neuron.layer, neuron.index);
  const weightedSum = useValue(q);
  const ink = { fill: "none", stroke: markOf("z"), pointerEvents: "none" } as const;
  const caption = captionOf(q);
  return (
    <Mark q={q} decimals={decimals}>
      <circle className={mark.hit} cx={x} cy={y} r={radius + 4} />
      <path
        className={mark.ink}
        d={`${circlePath(x, y, radius)}M${x} ${y - radius - 5}v10`}
        strokeWidth={RING_PX}
        {...ink}
      />
      {showsValues && (
        <path className={mark.ink} d={ringArc({ x, y }, radius, weightedSum)} strokeWidth={ARC_PX} {...ink} />
      )}
      {caption && <HitBox box={caption.box} />}
      {caption && <Written q={q} writing={caption.writing} at={caption.at} decimals={decimals} />}
    </Mark>
  );
}

/** A neuron: the ring of z, and the disc of a inside. */
export function Neuron(props: NeuronProps) {
  return (
    <>
      <Ring {...props} />
      <Disc {...props} />
    </>
  );
}
