"use client";

import { idOf } from "@nn/notation";
import { type NetworkSize, networkLayout } from "../../layout/network-layout.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import { words } from "../../words.en.ts";
import { BiasSquare } from "../bias-square.tsx";
import { BySize } from "../by-size.tsx";
import { CostBar } from "../cost-bar.tsx";
import { LayerNames } from "../layer-names.tsx";
import { Disc, Neuron } from "../neuron.tsx";
import sizes from "../sizes.module.css";
import { TargetNotch } from "../target-notch.tsx";
import { Wire, WireLabel } from "./wire.tsx";

const NETWORK_SIZES = ["medium", "narrow"] as const;
const FROM_PX = { wide: 520, medium: 520, narrow: 0 };

/** A network of any shape, layer by layer from the inputs to the cost; for a handful of neurons in each. */
export function NetworkFigure() {
  return (
    <BySize
      sizes={NETWORK_SIZES}
      from={FROM_PX}
      draw={(size) => <Drawing size={size === "narrow" ? "narrow" : "medium"} className={sizes[`network-${size}`]} />}
    />
  );
}

function Drawing({ size, className }: { readonly size: NetworkSize; readonly className?: string | undefined }) {
  const shape = useModelState(({ setup }) => setup.network.plan);
  const { width, height, columns, neurons, wires, cost } = networkLayout(shape.sizes, size);
  const outputs = neurons.filter(({ layer }) => layer === shape.layers.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.drawings.network}
      data-q-group=""
    >
      {wires.map((wire) => (
        <Wire key={wire.id} wire={wire} size={size} />
      ))}
      {neurons.map(({ layer, index, x, row }) =>
        layer === 0 ? (
          <g key={`x${index}`}>
            <circle cx={x} cy={row.axis} r={row.inputRadius + 3} fill="var(--paper)" />
            <Disc q={idOf.x(index)} layout={row} x={x} radius={row.inputRadius} isFirst={index === 0} />
          </g>
        ) : (
          <Neuron key={`${layer}.${index}`} layer={layer} j={index} layout={row} x={x} />
        ),
      )}
      {neurons.map(
        ({ layer, index, x, row }) =>
          layer > 0 && <BiasSquare key={`${layer}.${index}`} q={idOf.b(layer, index)} layout={row} x={x} />,
      )}
      {wires.map((wire) => (
        <WireLabel key={wire.id} wire={wire} size={size} />
      ))}
      {outputs.map(({ index, x, row }) => (
        <TargetNotch key={index} q={idOf.y(index)} layout={row} x={x} />
      ))}
      {size === "narrow" && <LayerNames columns={columns} y={height - 6} />}
      <CostBar
        layout={{
          cost,
          size,
          decimals: size === "narrow" ? 2 : 3,
        }}
      />
    </svg>
  );
}
