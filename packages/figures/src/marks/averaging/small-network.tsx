import { ARC_PX, markOf, RING_PX, shownNumber, washOf } from "@nn/notation";
import { fillPath, levelOf } from "../../layout/glass.ts";
import { notchPath } from "../../layout/notch.ts";
import { ringArc } from "../../layout/ring.ts";
import { words } from "./averaging.en.ts";
import styles from "./averaging.module.css";

const MIDDLE = 28;
const INPUT = { x: 18, radius: 16 } as const;
const OUTPUT = { x: 96, radius: 20, disc: 15 } as const;
const TIP = OUTPUT.x + OUTPUT.radius + 4;

/** What one example does to the network: its input, and the output beside its target. */
export function SmallNetwork({
  input,
  weightedSum,
  output,
  target,
}: {
  readonly input: number;
  readonly weightedSum: number;
  readonly output: number;
  readonly target: number;
}) {
  const notch = levelOf(target, 1, MIDDLE, OUTPUT.disc);
  return (
    <svg
      className={styles.network}
      viewBox="0 0 136 56"
      role="img"
      aria-label={words.says(shownNumber(input, 2), shownNumber(output), shownNumber(target, 2))}
    >
      <path
        d={`M${INPUT.x + INPUT.radius + 4} ${MIDDLE}H${OUTPUT.x - OUTPUT.radius - 4}`}
        stroke="var(--rule-strong)"
        strokeDasharray="2 5"
        strokeWidth="2"
      />
      <Glass x={INPUT.x} radius={INPUT.radius} value={input} />
      <Glass x={OUTPUT.x} radius={OUTPUT.disc} value={output} />
      <g fill="none" stroke={markOf("z")}>
        <circle cx={OUTPUT.x} cy={MIDDLE} r={OUTPUT.radius} strokeWidth={RING_PX} />
        <path d={ringArc({ x: OUTPUT.x, y: MIDDLE }, OUTPUT.radius, weightedSum)} strokeWidth={ARC_PX} />
      </g>
      <path
        d={`M${OUTPUT.x - OUTPUT.disc} ${notch}H${TIP}`}
        stroke={markOf("y")}
        strokeWidth="1.5"
        strokeDasharray="2 3"
      />
      <path d={`M${TIP} ${notch}${notchPath}`} fill={markOf("y")} />
    </svg>
  );
}

function Glass({ x, radius, value }: { readonly x: number; readonly radius: number; readonly value: number }) {
  return (
    <>
      <circle cx={x} cy={MIDDLE} r={radius} fill={washOf("a")} />
      <path d={fillPath(value, 1, x, MIDDLE, radius)} fill={markOf("a")} />
    </>
  );
}
