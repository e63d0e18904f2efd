"use client";

import { withParameters } from "@nn/core";
import { markOf, type QuantityId } from "@nn/notation";
import { useMemo, useRef } from "react";
import { curveLayout, curvePath, numberPlaces, tangentPath } from "../../layout/curve-layout.ts";
import { useModel, useModelState, useValue } from "../../lesson/use-model.tsx";
import { type CostCurves, costCurves, meanOf } from "../../model/cost-curves.ts";
import { words } from "./averaging.en.ts";
import styles from "./averaging.module.css";
import { Axes } from "./axes.tsx";
import { PlotPoint } from "./plot-point.tsx";

/** The cost of each example as a thin curve over one parameter, their mean as a heavy one, and its tangent. */
export function CostPlot({ of, pointed }: { readonly of: QuantityId; readonly pointed: number | undefined }) {
  const value = useValue(of);
  const over = useRange(of);
  const { mean, each } = useModelState(({ reading }) => reading);
  const leftOut = useModelState(({ setup }) => setup.leftOut);
  const curves = useCurves(of, over);
  const counted = curves.each.filter((_, index) => !leftOut.includes(index));
  // Curves that are left out keep their place, so that nothing jumps when one is.
  const layout = curveLayout(over, Math.max(...curves.each.flat()));
  const { x, y, top, bottom } = layout;
  const path = (curve: readonly number[]) =>
    curvePath(
      layout,
      curves.at.map((at, n) => [at, curve[n] ?? 0]),
    );
  const own = pointed === undefined ? undefined : each[pointed];
  const told = own ?? mean;
  const numbers = numberPlaces(
    layout,
    curves.each.map((curve) => curve.at(-1) ?? 0),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg className={styles.plot} viewBox={`0 0 ${layout.width} ${layout.height}`} role="group" aria-label={words.plot}>
      <Axes of={of} layout={layout} />
      <g fill="none" stroke={markOf("c")}>
        {curves.each.map((curve, index) => (
          <path
            // curves never change places
            key={index}
            d={path(curve)}
            strokeWidth={pointed === index ? 3.5 : 1}
            strokeDasharray={leftOut.includes(index) ? "1 5" : undefined}
          />
        ))}
        <path d={path(meanOf(counted))} strokeWidth={own ? 1.5 : 4} />
      </g>
      <path d={`M${x(value)} ${top}V${bottom}`} stroke={markOf("w")} strokeDasharray="2 3" />
      <path d={tangentPath(layout, value, told.cost, told.of(of))} stroke="var(--ink)" strokeWidth="2" />
      {each.map((gradient, index) => (
        // curves never change places
        <circle
          key={index}
          cx={x(value)}
          cy={y(gradient.cost)}
          r="3"
          fill={leftOut.includes(index) ? "var(--paper)" : markOf("c")}
          stroke={markOf("c")}
        />
      ))}
      {numbers.map((place, index) => (
        // curves never change places
        <text key={index} x={layout.right + 8} y={place} fontSize="13" fontWeight={pointed === index ? 600 : 400}>
          {index}
        </text>
      ))}
      <PlotPoint of={of} layout={layout} cost={told.cost} />
    </svg>
  );
}

/** As far as the parameter can be set, which a link with larger numbers widens. */
function useRange(of: QuantityId): readonly [number, number] {
  const range = useModel().rangeOf(of);
  if (!range) throw new RangeError(`a curve is drawn over a quantity that can be set, and ${of} cannot`);
  const { min, max } = range;
  return useMemo(() => [min, max], [min, max]);
}

/** The curves hang on everything but the parameter itself, so a drag along them samples nothing anew. */
function useCurves(of: QuantityId, over: readonly [number, number]): CostCurves {
  const network = useModelState(({ reading }) => reading.network);
  const examples = useModelState(({ setup }) => setup.examples);
  const known = useRef<{ readonly key: string; readonly curves: CostCurves }>(undefined);
  return useMemo(() => {
    const others = withParameters(network, { [of]: 0 }).parameters;
    const key = JSON.stringify([Array.from(others), examples, over]);
    const curves = known.current?.key === key ? known.current.curves : costCurves(network, examples, of, over);
    known.current = { key, curves };
    return curves;
  }, [network, examples, of, over]);
}
