"use client";

import { hueOf, markOf } from "@nn/notation";
import { useId, useMemo } from "react";
import { arrowTo } from "../../layout/arrow.ts";
import { levelsBetween, linePath, type MapLayout, placeOn } from "../../layout/map-layout.ts";
import { useNames } from "../../lesson/names.ts";
import type { CostMap } from "../../model/cost-map.ts";
import { SvgSymbol } from "../svg-symbol.tsx";
import { words } from "./descent.en.ts";
import { MapBall } from "./map-ball.tsx";
import type { Pair, Walk } from "./use-walk.ts";

/** Lines of equal cost over two parameters, the walk so far, and the next step at its true length. */
export function CostMapPlot({
  pair,
  layout,
  map,
  walk,
  className,
}: {
  readonly pair: Pair;
  readonly layout: MapLayout;
  readonly map: CostMap;
  readonly walk: Walk;
  readonly className: string | undefined;
}) {
  const { spoken } = useNames();
  const clip = useId();
  const { left, right, top, bottom } = layout;
  const lines = useMemo(
    () =>
      levelsBetween(Math.min(...map.costs), Math.max(...map.costs)).map((level) => ({
        level,
        path: linePath(layout, map, level),
      })),
    [map, layout],
  );
  const here = placeOn(layout, walk.here);
  const been = walk.been.map((place) => placeOn(layout, place));
  const next = walk.next && placeOn(layout, walk.next);
  const arrow = next && arrowTo(here, next);
  const [along, up] = pair;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.map(spoken(along), spoken(up))}
    >
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <MapAxes pair={pair} layout={layout} />
      <g clipPath={`url(#${clip})`} fill="none">
        {lines.map(({ level, path }) => (
          <path key={level} d={path} stroke={markOf("c")} strokeWidth="1" />
        ))}
        <path
          d={`M${[...been, here].map((place) => place.join(" ")).join("L")}`}
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
        {next && (
          <g strokeDasharray="2 3" strokeWidth="1.5">
            <path d={`M${here.join(" ")}H${next[0]}`} stroke={markOf(hueOf(along))} />
            <path d={`M${next.join(" ")}V${here[1]}`} stroke={markOf(hueOf(up))} />
          </g>
        )}
        {been.map((place, index) => (
          // steps never change places
          <circle
            key={index}
            cx={place[0]}
            cy={place[1]}
            r="4"
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="1.5"
          />
        ))}
      </g>
      <MapBall pair={pair} layout={layout} place={walk.here} />
      {arrow && (
        <g clipPath={`url(#${clip})`} pointerEvents="none">
          <path d={arrow.shaft} stroke="var(--ink)" strokeWidth="3" />
          <path d={arrow.head} fill="var(--ink)" />
        </g>
      )}
    </svg>
  );
}

function MapAxes({ pair: [along, up], layout }: { readonly pair: Pair; readonly layout: MapLayout }) {
  const { left, right, top, bottom, xTicks, yTicks } = layout;
  return (
    <g fontSize="13" fill="var(--muted)">
      <path d={`M${left} ${top}V${bottom}H${right}`} fill="none" stroke="var(--rule-strong)" />
      {xTicks.map(({ at, label }) => (
        <text key={label} x={at} y={bottom + 18} textAnchor="middle">
          {label}
        </text>
      ))}
      {yTicks.map(({ at, label }) => (
        <text key={label} x={left - 7} y={at + 4} textAnchor="end">
          {label}
        </text>
      ))}
      <text x={left} y={top - 12} textAnchor="middle">
        <SvgSymbol q={up} size={17} />
      </text>
      <text x={right} y={bottom + 35} textAnchor="end">
        <SvgSymbol q={along} size={17} />
      </text>
    </g>
  );
}
