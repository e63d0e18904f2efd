"use client";

import { idOf, kindOf, parseQuantityName, type QuantityId } from "@nn/notation";
import { useMemo } from "react";
import { scaleText } from "../../layout/glass.ts";
import {
  contentOf,
  isChain,
  type NetworkContent,
  type NetworkLayout,
  networkLayout,
  scalesOf,
  touched,
} from "../../layout/network/index.ts";
import type { Size } from "../../layout/size.ts";
import { useModel, useModelState } from "../../lesson/use-model.tsx";
import { allLit } from "../../model/model.ts";
import { BiasSquare } from "../bias-square.tsx";
import { CostBar } from "../cost-bar.tsx";
import mark from "../mark.module.css";
import { Disc, Neuron } from "../neuron.tsx";
import { TargetNotch } from "../target-notch.tsx";
import { type Beside, WeightWire } from "../weight-wire.tsx";
import { Words } from "../written.tsx";
import { Incoming } from "./incoming.tsx";
import { words } from "./network.en.ts";
import { Strip } from "./strip.tsx";

/** How far from a wire it can be grasped, px: alone in its layer a wire has all the room it wants. */
const REACH = { alone: 18, crossing: 8 } as const;

/** The ring around the end of a lit wire stands between the neuron and its captions, px. */
const END_PX = 3.5;

/** How a figure looks at its network. */
export interface NetworkView {
  /** The first layer that is drawn; of the ones before, only the ends of their wires are seen. The inputs by default. */
  readonly first?: number;
  /** True if no wire says its number before it is touched. */
  readonly isQuiet?: boolean;
  /** A weight that is told as if it were touched, while nothing else is; the wires beside it step back. */
  readonly chosen?: QuantityId | undefined;
}

interface DrawingProps extends NetworkView {
  readonly size: Size;
  readonly className?: string | undefined;
}

/** A network at one size. */
export function NetworkDrawing({ size, className, first = 0, isQuiet = false, chosen }: DrawingProps) {
  const { layout, content } = useLayout(size, first, isQuiet);
  const scales = useScales();
  const { beads, ends, strip } = useTouched(layout, content, chosen);
  const { width, height, neurons, wires, captions, targets, cost, frame } = layout;
  const decimals = size === "narrow" ? 2 : 3;
  const captionOf = (id: QuantityId) => captions.find((caption) => caption.id === id);
  const beadOf = (id: QuantityId) => [...layout.beads, ...beads].find((bead) => bead.id === id);
  const chain = isChain(content.sizes);
  const outputs = neurons.filter(({ layer }) => layer === content.sizes.length - 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      style={{ "--drawn": `${width}px`, "--paper-share": width / frame.width } as React.CSSProperties}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={chain ? words.chain : words.network}
      data-q-group=""
    >
      {neurons.map((neuron) => {
        const { layer, index } = neuron;
        const props = { neuron, scale: scales[layer] ?? 1, captionOf, decimals };
        const isEnd = ends.includes(neuron);
        return (
          <g key={`${layer}.${index}`} data-end={isEnd ? "" : undefined}>
            {layer === first ? <Disc {...props} isFirst={index === 0} /> : <Neuron {...props} />}
            {isEnd && <circle className={mark.end} cx={neuron.x} cy={neuron.y} r={neuron.radius + END_PX} />}
          </g>
        );
      })}
      {neurons
        .filter(({ layer }) => layer > first)
        .map((neuron) => {
          const q = idOf.b(neuron.layer, neuron.index);
          return <BiasSquare key={q} q={q} neuron={neuron} caption={captionOf(q)} decimals={decimals} />;
        })}
      {first > 0 && <Incoming neurons={neurons} first={first} pxPerWeight={frame.pxPerWeight} />}
      {wires.map((wire) => (
        <WeightWire
          key={wire.id}
          wire={wire}
          bead={beadOf(wire.id)}
          pxPerWeight={frame.pxPerWeight}
          reach={chain ? REACH.alone : REACH.crossing}
          decimals={decimals}
          beside={chosen && besideOf(wire.id, chosen)}
        />
      ))}
      {targets.map((target) => {
        const neuron = outputs[target.index];
        const scale = scales.at(-1) ?? 1;
        return neuron && <TargetNotch key={target.index} {...{ target, neuron, scale, decimals }} />;
      })}
      <CostBar cost={cost} decimals={decimals} />
      {layout.words.map(({ writing, at, scaleOf }) => (
        <Words
          key={`${at.x} ${at.y}`}
          writing={writing}
          at={at}
          text={scaleOf === undefined ? undefined : (scaleText(scales[scaleOf] ?? 1) ?? "")}
        />
      ))}
      {layout.invitation && <Strip invitation={layout.invitation} captions={strip} decimals={decimals} />}
    </svg>
  );
}

/** The layout hangs on the numbers only where they stay as they are: turning one moves nothing. */
function useLayout(
  size: Size,
  first: number,
  isQuiet: boolean,
): { readonly layout: NetworkLayout; readonly content: NetworkContent } {
  const { counting, isFixed, showsValues, store } = useModel();
  const shape = useModelState(({ setup }) => setup.network.plan);
  return useMemo(() => {
    const drawn = { shape, counting, isFixed, showsValues, first, isQuiet };
    const content = contentOf(drawn, store.getState().reading.values, size);
    return { content, layout: networkLayout(content, size) };
  }, [shape, counting, isFixed, showsValues, store, size, first, isQuiet]);
}

/** What full glasses stand for, layer by layer. */
function useScales(): readonly number[] {
  const { showsValues } = useModel();
  const scales = useModelState(({ setup, reading }) => scalesOf(setup.network.plan, reading.values).join(" "));
  return useMemo(() => scales.split(" ").map((scale) => (showsValues ? Number(scale) : 1)), [scales, showsValues]);
}

/** A chain that says everything at once need not know what is lit. */
function useTouched(layout: NetworkLayout, content: NetworkContent, chosen: QuantityId | undefined) {
  const tells = layout.invitation !== undefined || !isChain(content.sizes);
  const lit = useModelState((state) => (tells ? toldOf(allLit(state), chosen).join(" ") : ""));
  return useMemo(
    () => touched(layout, content, lit === "" ? [] : (lit.split(" ") as QuantityId[])),
    [layout, content, lit],
  );
}

/** What is told: what is lit, and the chosen weight unless another weight is lit. */
const toldOf = (lit: readonly QuantityId[], chosen: QuantityId | undefined): readonly QuantityId[] =>
  chosen === undefined || lit.some((id) => kindOf(id) === "weight") ? lit : [...lit, chosen];

function besideOf(id: QuantityId, chosen: QuantityId): Beside {
  if (id === chosen) return "itself";
  const [name, other] = [parseQuantityName(id), parseQuantityName(chosen)];
  const isRow = name.kind === "weight" && "layer" in other && name.layer === other.layer && name.j === other.j;
  return isRow ? "row" : "other";
}
