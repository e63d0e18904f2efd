import type { Lamp } from "@nn/level-kit";
import { shownNumber } from "@nn/notation";
import { type Curve, curveOf } from "../../lamps/curve.ts";
import { type Box, drawCurve, type Known } from "../../lamps/curve-drawing.ts";
import { words } from "../../words.en.ts";
import { useGameView } from "../game-context.tsx";
import type { KnobView } from "../knob-view.ts";
import styles from "./bench.module.css";

const BOXES = {
  large: { width: 212, height: 132, side: 16, above: 20, below: 34 },
  medium: { width: 132, height: 112, side: 14, above: 14, below: 14 },
  /** Between the halves of a phone's dock. */
  small: { width: 126, height: 43, side: 14, above: 10, below: 9 },
} as const satisfies Record<string, Box>;

interface Props {
  readonly view: KnobView;
  readonly lamp: Lamp;
  readonly size: keyof typeof BOXES;
}

/** The ball on the curve of its knob: as much of the curve as the lit lamps know. */
export function CostCurve({ view, lamp, size }: Props) {
  const { play } = useGameView();
  const curve = curveOf(play, view.knob);
  const box = BOXES[size];
  const known: Known = lamp.lit >= 2 ? { lit: 2 } : lamp.lit === 1 ? { lit: 1, sign: lamp.sign ?? 0 } : { lit: 0 };
  const { ticks, axis, ball, line, tangent } = drawCurve(curve, known, box);
  const radius = { large: 8, medium: 6, small: 5 }[size];
  const decimals = view.number.split(".")[1]?.length ?? 0;
  return (
    <svg
      {...{ width: box.width, height: box.height, viewBox: `0 0 ${box.width} ${box.height}` }}
      className={styles[size]}
      role="img"
      aria-label={known.lit === 2 ? read(curve, decimals) : words.bench.curve.dark}
    >
      <path d={`M${box.side} ${axis}H${box.width - box.side}`} stroke="var(--rule-strong)" />
      {ticks.map(({ place, x, canBeReached }) => (
        <g key={place}>
          <path
            d={`M${x} ${axis - 4}v8`}
            stroke={place === 0 ? `var(--q-${view.hue}-mark)` : canBeReached ? "var(--rule-strong)" : "none"}
            strokeWidth={place === 0 ? 2 : 1}
          />
          {size === "large" && canBeReached && (
            <text className={place === 0 ? styles[view.hue] : styles.muted} x={x} y={axis + 20} textAnchor="middle">
              {shownNumber(curve.valueAt(place), decimals)}
            </text>
          )}
        </g>
      ))}
      {line.map(({ path, isDotted, isHeavy }) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke={known.lit === 0 ? "var(--rule-strong)" : "var(--q-c-mark)"}
          strokeWidth={isHeavy ? 2.5 : 1.5}
          strokeDasharray={isDotted ? "1 5" : undefined}
          strokeLinecap="round"
        />
      ))}
      {tangent && <path d={tangent} stroke="var(--ink)" />}
      <circle cx={ball.x} cy={ball.y - radius - 2} r={radius} fill="var(--q-c-mark)" />
    </svg>
  );
}

function read(curve: Curve, decimals: number): string {
  const { down, up, read: sentence } = words.bench.curve;
  const sides = [
    ...(curve.from <= -1 ? [down(shownNumber(curve.costAt(-1)))] : []),
    ...(curve.to >= 1 ? [up(shownNumber(curve.costAt(1)))] : []),
  ];
  return sentence(shownNumber(curve.costAt(0)), shownNumber(curve.valueAt(0), decimals), sides);
}
