"use client";

import { activations } from "@nn/core";
import { idOf, inkOf, markOf } from "@nn/notation";
import { type FunctionLayout, functionLayout, type Standing, WORDS_PX } from "../../layout/function-layout.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import mark from "../mark.module.css";
import { Mark } from "../mark.tsx";
import sizes from "../sizes.module.css";
import { SvgSymbol } from "../svg-symbol.tsx";
import { useDrawnNumber } from "../use-drawn-number.ts";
import { words } from "./function.en.ts";

/** The curve at one size. */
export function FunctionDrawing({
  size,
  className,
}: {
  readonly size: "medium" | "narrow";
  readonly className: string | undefined;
}) {
  const { network, values } = useModelState((state) => state.reading);
  const layers = network.layers.map((_, before) => before + 1);
  const layout = functionLayout(
    size,
    layers.map((layer) => ({ z: values.of(idOf.z(layer, 0)), a: values.of(idOf.a(layer, 0)) })),
  );
  const functions = [...new Set(network.layers.map(({ activation }) => activation))];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.drawing}
      data-q-group=""
    >
      <Axes layout={layout} />
      {functions.map((name) => (
        <path key={name} d={layout.curve(activations[name].of)} fill="none" stroke="var(--ink)" strokeWidth="2.5" />
      ))}
      {layers.map((layer, index) => {
        const standing = layout.standings[index];
        return standing && <OnCurve key={layer} layer={layer} standing={standing} layout={layout} />;
      })}
    </svg>
  );
}

function Axes({ layout: { left, right, top, bottom, x, xTicks, yTicks } }: { readonly layout: FunctionLayout }) {
  return (
    <g fontSize="13" fill="var(--muted)">
      <path d={`M${left} ${bottom}H${right}`} stroke="var(--rule-strong)" />
      <path d={`M${x(0)} ${top}V${bottom}`} stroke="var(--rule-strong)" strokeDasharray="2 4" />
      {xTicks.map(({ at, label }) => (
        <text key={label} x={at} y={bottom + 17} textAnchor="middle">
          {label}
        </text>
      ))}
      {yTicks.map(({ at, label }) => (
        <text key={label} x={left - 4} y={at + 4} textAnchor="end">
          {label}
        </text>
      ))}
    </g>
  );
}

/** One neuron: its sum on a line of its own, up to the curve, and across to its answer. */
function OnCurve({
  layer,
  standing: { dot, sum, answer },
  layout: { right },
}: {
  readonly layer: number;
  readonly standing: Standing;
  readonly layout: FunctionLayout;
}) {
  const [z, a] = [idOf.z(layer, 0), idOf.a(layer, 0)];
  return (
    <>
      <Mark q={z} isFirst={layer === 1}>
        <rect
          className={mark.hit}
          x={sum.anchor === "start" ? sum.x - 12 : sum.x + 12 - WORDS_PX}
          y={sum.y - 12}
          width={WORDS_PX}
          height="24"
        />
        <g className={mark.ink} fill="none">
          <path d={`M${sum.x} ${sum.y - 6}V${dot.y}`} stroke={markOf("z")} strokeDasharray="2 3" />
          <circle cx={sum.x} cy={sum.y} r="5" stroke={markOf("z")} strokeWidth="2.5" fill="var(--paper)" />
        </g>
        <text className={sizes.halo} x={sum.words.x} y={sum.words.y} textAnchor={sum.anchor} fontSize="15" aria-hidden>
          <SvgSymbol q={z} size={17} />
          <DrawnNumber q={z} hue="z" />
        </text>
      </Mark>
      <Mark q={a}>
        <circle className={mark.hit} cx={dot.x} cy={dot.y} r="12" />
        <rect className={mark.hit} x={answer.x - 4} y={answer.y - 17} width={WORDS_PX} height="24" />
        <g className={mark.ink} fill="none">
          <path
            d={`M${dot.x} ${dot.y}H${right}L${answer.x - 4} ${answer.y - 5}`}
            stroke={markOf("a")}
            strokeDasharray="2 3"
          />
          <circle cx={dot.x} cy={dot.y} r="6" fill={markOf("a")} />
        </g>
        <text className={sizes.halo} x={answer.x} y={answer.y} fontSize="15" aria-hidden>
          <SvgSymbol q={a} size={17} />
          <DrawnNumber q={a} hue="a" />
        </text>
      </Mark>
    </>
  );
}

/** The same number as in the row. */
const DrawnNumber = ({ q, hue }: { readonly q: ReturnType<typeof idOf.z>; readonly hue: "z" | "a" }) => (
  <tspan dx="6" fill={inkOf(hue)}>
    {useDrawnNumber(q, 3)}
  </tspan>
);
