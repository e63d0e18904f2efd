"use client";

import { idOf } from "@nn/notation";
import { chainLayout } from "../../layout/chain-layout.ts";
import { LAYER_LINE } from "../../layout/network-layout.ts";
import type { Size } from "../../layout/size.ts";
import { useModel, useModelState } from "../../lesson/use-model.tsx";
import { words } from "../../words.en.ts";
import { BiasSquare } from "../bias-square.tsx";
import { CostBar } from "../cost-bar.tsx";
import { LayerNames } from "../layer-names.tsx";
import { Disc, Neuron } from "../neuron.tsx";
import { TargetNotch } from "../target-notch.tsx";
import { WeightLine } from "./weight-line.tsx";

/** The chain at one size. */
export function ChainDrawing({ size, className }: { readonly size: Size; readonly className?: string | undefined }) {
  const layers = useModelState(({ setup }) => setup.network.layers.length);
  const { isFixed } = useModel();
  const layout = chainLayout(layers, size);
  const { width, height, neurons, inputRadius, axis } = layout;
  const inputX = neurons[0] ?? 0;
  const outputX = neurons[layers] ?? 0;
  const steps = neurons.slice(1).map((x, index) => ({ layer: index + 1, x, from: neurons[index] ?? 0 }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      viewBox={`0 0 ${width} ${size === "narrow" && isFixed ? height + LAYER_LINE : height}`}
      role="group"
      aria-label={words.drawings.chain}
      data-q-group=""
    >
      {steps.map(({ layer, x, from }) => (
        <WeightLine key={layer} q={idOf.w(layer, 0, 0)} layout={layout} from={from} to={x} />
      ))}
      <circle cx={inputX} cy={axis} r={inputRadius + 3} fill="var(--paper)" />
      <Disc q={idOf.x(0)} layout={layout} x={inputX} radius={inputRadius} isFirst />
      {steps.map(({ layer, x }) => (
        <Neuron key={layer} layer={layer} j={0} layout={layout} x={x} />
      ))}
      {steps.map(({ layer, x }) => (
        <BiasSquare key={layer} q={idOf.b(layer, 0)} layout={layout} x={x} />
      ))}
      <TargetNotch q={idOf.y(0)} layout={layout} x={outputX} />
      <CostBar layout={layout} />
      {size === "narrow" && isFixed ? (
        <LayerNames columns={neurons} y={height + LAYER_LINE - 6} />
      ) : (
        <text x={inputX} y={layout.biasY + 6} textAnchor="middle" fontSize="13" fill="var(--muted)">
          {words.input}
        </text>
      )}
    </svg>
  );
}
