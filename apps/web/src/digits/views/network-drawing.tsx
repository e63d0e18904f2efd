import type { Network } from "@nn/core";
import { NEURONS } from "@nn/digits";
import { shownNumber } from "@nn/notation";
import type { ReactNode } from "react";
import type { Reading } from "../lab/reading.ts";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";
import { columnOf, glassOf, HEIGHT, placeOf, RADIUS, SCORES, WIDTH, wiresInto } from "./network-layout.ts";

/** What a neuron's glass holds: its activation; of the last layer, the score that it stands for. */
const fillsOf = ({ pass, answer }: Reading, layer: number): readonly number[] =>
  layer === NEURONS.length ? answer.scores : (pass.activations[layer] ?? []);

interface NetworkDrawingProps {
  readonly network: Network;
  readonly reading: Reading;
  readonly target: number;
  /** What lies over it, to be chosen from. */
  readonly children?: ReactNode;
}

/** The three layers of neurons, the wires between them, and what the last layer says. */
export function NetworkDrawing({ network, reading, target, children }: NetworkDrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      className={styles.network}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={words.network}
    >
      {[2, 3].map((layer) =>
        wiresInto(layer, (j, k) => network.w(layer, j, k)).map(({ strength, isNegative, path }) => (
          <path
            key={`${layer} ${isNegative} ${strength}`}
            className={styles.wires}
            d={path}
            strokeOpacity={0.08 + 0.5 * strength * strength}
            strokeWidth={0.6 + strength}
            strokeDasharray={isNegative ? "4 3" : undefined}
          />
        )),
      )}
      {NEURONS.map((count, i) => {
        const fills = fillsOf(reading, i + 1);
        const glass = glassOf(fills);
        return (
          // the layers are always the same ones
          <g key={i}>
            <text className={styles.head} x={columnOf(i + 1)} y={10} textAnchor="middle">
              {count}
            </text>
            {glass > 1 && (
              <text className={styles.head} x={columnOf(i + 1)} y={HEIGHT - 2} textAnchor="middle">
                {words.glass(glass)}
              </text>
            )}
            {fills.map((fill, j) => (
              // the neurons are always the same ones
              <Glass key={j} {...placeOf(i + 1, j)} fill={Math.max(0, Math.min(1, fill / glass))} />
            ))}
          </g>
        );
      })}
      <Scores reading={reading} target={target} />
      {children}
    </svg>
  );
}

const Glass = ({ x, y, fill }: { readonly x: number; readonly y: number; readonly fill: number }) => (
  <>
    <circle cx={x} cy={y} r={RADIUS} className={styles.glass} />
    {fill > 0.005 && <path className={styles.filled} d={segment(x, y, RADIUS - 1.5, fill)} />}
  </>
);

/** The lower part of a disc, filled to a share of its height. */
function segment(x: number, y: number, radius: number, fill: number): string {
  const level = radius - 2 * radius * Math.min(fill, 0.999);
  const half = Math.sqrt(Math.max(0, radius * radius - level * level));
  const round = (value: number) => Math.round(value * 100) / 100;
  return `M${round(x - half)} ${round(y + level)}A${radius} ${radius} 0 ${fill > 0.5 ? 1 : 0} 0 ${round(x + half)} ${round(y + level)}z`;
}

function Scores({ reading: { answer }, target }: Pick<NetworkDrawingProps, "reading" | "target">) {
  const { label, from, to, number } = SCORES;
  return answer.scores.map((score, j) => {
    const { y } = placeOf(NEURONS.length, j);
    return (
      // the scores are always of the same ten digits
      <g key={j} className={j === answer.digit ? styles.said : styles.score}>
        <text x={label} y={y + 5} textAnchor="middle">
          {j}
        </text>
        <rect x={from} y={y - 6} width={to - from} height={12} fill="var(--q-a-wash)" />
        <rect x={from} y={y - 6} width={(to - from) * Math.min(1, score)} height={12} fill="var(--q-a-mark)" />
        {j === target && <path d={`M${to + 1} ${y}l7 -5v10z`} fill="var(--q-y-mark)" />}
        <text x={number} y={y + 5} textAnchor="end">
          {shownNumber(score, 2)}
        </text>
      </g>
    );
  });
}
