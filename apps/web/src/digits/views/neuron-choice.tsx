"use client";

import { NEURONS } from "@nn/digits";
import { type KeyboardEvent, useRef } from "react";
import { choose } from "../lab/actions.ts";
import { useLab } from "../lab/use-lab.ts";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";
import { placeOf, RADIUS, wire } from "./network-layout.ts";

const WAYS: Readonly<Record<string, readonly [layers: number, neurons: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Lies over the drawing of the network: one neuron is chosen, by pointer or by arrow keys from the one Tab stop. */
export function NeuronChoice() {
  const chosen = useLab((lab) => lab.chosen);
  const group = useRef<SVGGElement>(null);
  const take = (layer: number, j: number) => choose({ layer, j, k: layer === 1 ? 14 * 28 + 14 : 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const layer = Math.min(NEURONS.length, Math.max(1, chosen.layer + way[0]));
    const j = Math.min((NEURONS[layer - 1] ?? 1) - 1, Math.max(0, chosen.j + way[1]));
    take(layer, j);
    group.current?.querySelector<SVGElement>(`[data-neuron="${layer}.${j}"]`)?.focus();
  };
  const { layer, j, k } = chosen;
  return (
    <g ref={group} className="needs-script" role="radiogroup" aria-label={words.neuronField} onKeyDown={onKeyDown}>
      {layer > 1 && k !== "bias" && <path className={styles.chosenWire} d={wire(layer, j, k)} />}
      {NEURONS.flatMap((count, i) =>
        Array.from({ length: count }, (_, neuron) => {
          const { x, y } = placeOf(i + 1, neuron);
          const isChosen = layer === i + 1 && j === neuron;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a drawing has no radio inputs
            <g
              key={`${i + 1}.${neuron}`}
              className={styles.neuron}
              role="radio"
              aria-checked={isChosen}
              aria-label={words.neuron(i + 1, neuron)}
              tabIndex={isChosen ? 0 : -1}
              data-neuron={`${i + 1}.${neuron}`}
              onClick={() => take(i + 1, neuron)}
            >
              <rect x={x - 20} y={y - 12} width={40} height={24} fill="transparent" />
              <circle cx={x} cy={y} r={RADIUS + 3} />
            </g>
          );
        }),
      )}
    </g>
  );
}
