import { markOf } from "@nn/notation";
import { arrowPaths } from "../../layout/lines-layout.ts";

const WIDTH = 112;
const HEIGHT = 40;
const MIDDLE = WIDTH / 2;

/** A slope as an arrow from the line in the middle: to the right where raising the parameter raises the cost. */
export function SlopeArrow({
  slope,
  scale,
  isMean = false,
}: {
  readonly slope: number;
  /** The slope that reaches the edge. */
  readonly scale: number;
  readonly isMean?: boolean;
}) {
  const head = MIDDLE + (slope / scale) * (MIDDLE - 4);
  const arrow = arrowPaths(MIDDLE, head, HEIGHT / 2);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M${MIDDLE} 0V${HEIGHT}`} stroke="var(--rule-strong)" />
      {arrow?.shaft && <path d={arrow.shaft} stroke={markOf("w")} strokeWidth={isMean ? 7 : 4} />}
      {arrow && <path d={arrow.head} fill={markOf("w")} />}
    </svg>
  );
}
