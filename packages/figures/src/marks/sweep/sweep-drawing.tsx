"use client";

import { idOf, type QuantityId } from "@nn/notation";
import { useMemo } from "react";
import { scaleText } from "../../layout/glass.ts";
import {
  contentOf,
  isChain,
  networkLayout,
  type PlacedNote,
  placedNotes,
  scalesOf,
  withSensitivities,
} from "../../layout/network/index.ts";
import type { Size } from "../../layout/size.ts";
import { useNames } from "../../lesson/names.ts";
import { useModel, useModelState } from "../../lesson/use-model.tsx";
import { BiasSquare } from "../bias-square.tsx";
import { CostBar } from "../cost-bar.tsx";
import { Disc, Neuron } from "../neuron.tsx";
import { TargetNotch } from "../target-notch.tsx";
import { WeightWire } from "../weight-wire.tsx";
import { Words } from "../written.tsx";
import { Diamonds, type Way } from "./diamonds.tsx";
import { SlopeNumber, Unknown } from "./slope-number.tsx";
import { words } from "./sweep.en.ts";
import type { Sweep } from "./use-sweep.ts";

const REACH = { alone: 18, crossing: 8 } as const;

/** The network at one size, with every sensitivity that the sweep has found so far. */
export function SweepDrawing({
  sweep,
  shown,
  widest,
  size,
  className,
}: {
  readonly sweep: Sweep;
  /** How a sensitivity is written. */
  readonly shown: (value: number) => string;
  readonly widest: string;
  readonly size: Size;
  readonly className: string;
}) {
  const { counting, isFixed, showsValues, store } = useModel();
  const { spoken } = useNames();
  const shape = useModelState(({ setup }) => setup.network.plan);
  const scales = useModelState(({ setup, reading }) => scalesOf(setup.network.plan, reading.values).join(" "));
  const scaleOf = (layer: number) => Number(scales.split(" ")[layer] ?? 1);
  const layout = useMemo(() => {
    const content = contentOf({ shape, counting, isFixed, showsValues }, store.getState().reading.values, size);
    return networkLayout(withSensitivities(content, widest), size);
  }, [shape, counting, isFixed, showsValues, store, size, widest]);
  const notes = useMemo(() => placedNotes(layout), [layout]);

  const { width, height, neurons, wires, captions, targets, cost, frame } = layout;
  const decimals = size === "narrow" ? 2 : 3;
  const captionOf = (id: QuantityId) => captions.find((caption) => caption.id === id);
  const { steps, player, traceOf, isKnown, opened, way, open } = sweep;
  const fresh = steps[player.at - 1]?.ids ?? [];
  const known = notes.filter(({ id }) => isKnown(id));
  const isOff = (...ids: readonly QuantityId[]) => way !== undefined && !ids.some((id) => way.has(id));
  const last = shape.sizes.length - 1;
  const ways: readonly Way[] = player.isMoving ? waysTo(fresh, notes, sweep, cost.caption.at) : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      style={{ "--drawn": `${width}px`, "--paper-share": width / frame.width } as React.CSSProperties}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.drawing}
      data-q-group=""
      data-playing={player.isPlaying ? "" : undefined}
    >
      {neurons.map((neuron) => {
        const { layer, index } = neuron;
        const props = { neuron, scale: scaleOf(layer), captionOf, decimals };
        return (
          <g key={`${layer}.${index}`} data-off={isOff(idOf.a(layer, index), idOf.z(layer, index)) ? "" : undefined}>
            {layer === 0 ? <Disc {...props} isFirst={index === 0} /> : <Neuron {...props} />}
          </g>
        );
      })}
      {neurons
        .filter(({ layer }) => layer > 0)
        .map((neuron) => {
          const q = idOf.b(neuron.layer, neuron.index);
          return (
            <BiasSquare key={q} q={q} neuron={neuron} caption={captionOf(q)} decimals={decimals} isOff={isOff(q)} />
          );
        })}
      {wires.map((wire) => (
        <WeightWire
          key={wire.id}
          wire={wire}
          bead={layout.beads.find(({ id }) => id === wire.id)}
          pxPerWeight={frame.pxPerWeight}
          reach={isChain(shape.sizes) ? REACH.alone : REACH.crossing}
          decimals={decimals}
          isOff={isOff(wire.id)}
        />
      ))}
      {targets.map((target) => {
        const neuron = neurons.find(({ layer, index }) => layer === last && index === target.index);
        return neuron && <TargetNotch key={target.index} {...{ target, neuron, scale: scaleOf(last), decimals }} />;
      })}
      <CostBar cost={cost} decimals={decimals} />
      {layout.words.map(({ writing, at, scaleOf: layer }) => (
        <Words
          key={`${at.x} ${at.y}`}
          writing={writing}
          at={at}
          text={layer === undefined ? undefined : (scaleText(scaleOf(layer)) ?? "")}
        />
      ))}
      <Unknown notes={notes.filter(({ id }) => !isKnown(id))} size={frame.lettering.number} />
      <g>
        {[...known].sort(leftFirst).map((note, index, all) => {
          const { value } = traceOf(note.id);
          const hasOpened = all.some(({ id }) => id === opened);
          return (
            <SlopeNumber
              key={note.id}
              note={note}
              value={value}
              text={shown(value)}
              size={frame.lettering.number}
              name={words.of(spoken(note.id), shown(value))}
              isOpen={note.id === opened}
              isFresh={player.isMoving && fresh.includes(note.id)}
              isTabStop={hasOpened ? note.id === opened : index === 0}
              onOpen={() => open(note.id)}
            />
          );
        })}
      </g>
      <Diamonds key={player.at} ways={ways} />
    </svg>
  );
}

const leftFirst = (one: PlacedNote, other: PlacedNote) => one.x - other.x || one.y - other.y;

/** From what is known to what the step finds: each new number is made of those of a step before, the first of the cost. */
function waysTo(
  fresh: readonly QuantityId[],
  notes: readonly PlacedNote[],
  { traceOf }: Sweep,
  cost: { readonly x: number; readonly y: number },
): readonly Way[] {
  const noteOf = (id: QuantityId) => notes.find((note) => note.id === id);
  return fresh.flatMap((id) => {
    const to = noteOf(id);
    if (!to) return [];
    const factors =
      traceOf(id)
        .collapsed.steps.at(-1)
        ?.terms.flatMap((term) => term.factors) ?? [];
    const sources = factors.flatMap(({ kind, quantity }) => (kind === "sensitivity" ? [noteOf(quantity) ?? []] : []));
    return (sources.length > 0 ? sources.flat() : [cost]).map((from) => ({ from, to }));
  });
}
