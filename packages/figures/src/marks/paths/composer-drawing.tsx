"use client";

import { hueOf, idOf, inkOf, markOf, parseQuantityName, type QuantityId, shownNumber } from "@nn/notation";
import { type KeyboardEvent, useMemo, useState } from "react";
import { type ComposerSize, composerLayout, sensitivityAt } from "../../layout/composer-layout.ts";
import { type Caption, scalesOf } from "../../layout/network/index.ts";
import { useModel, useModelState } from "../../lesson/use-model.tsx";
import type { SweepNumber } from "../../model/collapsing.ts";
import { lineAfterKey } from "../../model/walk-lines.ts";
import { CostBar } from "../cost-bar.tsx";
import mark from "../mark.module.css";
import { Disc, Neuron } from "../neuron.tsx";
import { TargetNotch } from "../target-notch.tsx";
import { Words } from "../written.tsx";
import { type LineState, PathLine } from "./path-line.tsx";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";

interface DrawingProps {
  readonly size: ComposerSize;
  readonly stateOf: (line: QuantityId) => LineState;
  /** Neurons that the path passes, by their activations. */
  readonly passed: readonly QuantityId[];
  /** Undefined where lines cannot be chosen. */
  readonly onChoose: ((line: QuantityId) => void) | undefined;
  /** Sensitivities that stand at their neurons. */
  readonly numbers: readonly SweepNumber[];
}

/** From a neuron to the ring that says that the path passes it, px. */
const PASSED_PX = 3.5;

/** The network of the path composer at one size: lines to choose, or numbers that come back along them. */
export function ComposerDrawing({ size, stateOf, passed, onChoose, numbers }: DrawingProps) {
  const layout = useComposerLayout(size);
  const { width, height, neurons, wires, captions, targets, cost, frame } = layout;
  const scales = useModelState(({ setup, reading }) => scalesOf(setup.network.plan, reading.values).join(" "))
    .split(" ")
    .map(Number);
  const { tabStop, keysAt } = useWalk(wires.map(({ id }) => id));
  const decimals = size === "narrow" ? 2 : 3;
  const numberAt = new Map(numbers.map((number) => [placeOf(number.id), number]));
  const captionOf = (id: QuantityId) =>
    numberAt.has(id) ? undefined : captions.find((caption) => caption.id === id && caption.says === "quantity");
  const outputs = neurons.filter(({ layer }) => layer === (neurons.at(-1)?.layer ?? 0));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={styles[size]}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={onChoose ? words.drawing.byPath : words.drawing.backwards}
      data-q-group=""
    >
      {neurons.map((neuron) => {
        const { layer, index } = neuron;
        const q = idOf.a(layer, index);
        const props = { neuron, scale: scales[layer] ?? 1, captionOf, decimals };
        return (
          <g key={q}>
            {layer === 0 ? <Disc {...props} isFirst={index === 0} /> : <Neuron {...props} />}
            {passed.includes(q) && (
              <circle className={mark.end} cx={neuron.x} cy={neuron.y} r={neuron.radius + PASSED_PX} />
            )}
          </g>
        );
      })}
      {wires.map((wire) => (
        <PathLine
          key={wire.id}
          wire={wire}
          bead={layout.beads.find(({ id }) => id === wire.id)}
          pxPerWeight={frame.pxPerWeight}
          size={frame.lettering.number}
          state={stateOf(wire.id)}
          chosen={
            onChoose && {
              isTabStop: wire.id === tabStop,
              onChoose: () => onChoose(wire.id),
              onKeyDown: keysAt(wire.id, onChoose),
            }
          }
        />
      ))}
      {targets.map((target) => {
        const neuron = outputs[target.index];
        return (
          neuron && <TargetNotch key={target.index} {...{ target, neuron, scale: scales.at(-1) ?? 1, decimals }} />
        );
      })}
      <CostBar cost={cost} decimals={decimals} />
      {layout.words.map(({ writing, at }) => (
        <Words key={`${at.x} ${at.y}`} writing={writing} at={at} />
      ))}
      {captions.map((caption) => {
        const number = numberAt.get(caption.id);
        return number && <Sensitivity key={caption.id} number={number} caption={caption} size={size} />;
      })}
    </svg>
  );
}

/** A number that has come back: a triangle up where raising its quantity raises the cost. */
function Sensitivity({
  number: { id, value },
  caption,
  size,
}: {
  readonly number: SweepNumber;
  readonly caption: Caption;
  readonly size: ComposerSize;
}) {
  const hue = hueOf(id);
  const text = shownNumber(value);
  const { triangle, at, size: type } = sensitivityAt(caption, text, value, size);
  return (
    <g className={styles.sensitivity}>
      <path d={triangle} fill={markOf(hue)} />
      <text x={at.x} y={at.y} fontSize={type} fontWeight="600" fill={inkOf(hue)}>
        {text}
      </text>
    </g>
  );
}

/** The activation at whose neuron a sensitivity stands; that of a weight stands at none. */
function placeOf(id: QuantityId): QuantityId | undefined {
  const name = parseQuantityName(id);
  if (name.kind === "weightedSum") return idOf.a(name.layer, name.j);
  return name.kind === "activation" ? id : undefined;
}

/** Weights stay as they are while lines are chosen, so that nothing moves. */
function useComposerLayout(size: ComposerSize) {
  const { counting, store } = useModel();
  const network = useModelState(({ setup }) => setup.network);
  return useMemo(
    () => composerLayout({ shape: network.plan, counting }, store.getState().reading.values, size),
    [network, counting, store, size],
  );
}

/** All lines are one tab stop; the arrow keys go from line to line. */
function useWalk(lines: readonly QuantityId[]) {
  const [last, setLast] = useState<QuantityId | undefined>();
  return {
    tabStop: last ?? lines[0],
    keysAt: (line: QuantityId, choose: (line: QuantityId) => void) => (event: KeyboardEvent) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(line);
        setLast(line);
        return;
      }
      const next = lineAfterKey(event.key, line, lines);
      if (!next) return;
      event.preventDefault();
      setLast(next);
      event.currentTarget.closest("svg")?.querySelector<SVGElement>(`[data-line="${next}"]`)?.focus();
    },
  };
}
