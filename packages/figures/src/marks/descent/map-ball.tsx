"use client";

import { markOf, type QuantityId, rounded, shownNumber } from "@nn/notation";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import type { Place } from "../../layout/arrow.ts";
import { type MapLayout, placeOn } from "../../layout/map-layout.ts";
import { useNames } from "../../lesson/names.ts";
import { useIsHidden, useModel } from "../../lesson/use-model.tsx";
import { withSettings } from "../../model/changes.ts";
import { isOnMap, MAP_RANGE } from "../../model/map-range.ts";
import { clamp, rangeOf } from "../../model/range.ts";
import mark from "../mark.module.css";
import { holdPageStill } from "../use-scrub.ts";
import { words } from "./descent.en.ts";
import type { Pair } from "./use-walk.ts";

const EDGES = { min: MAP_RANGE[0], max: MAP_RANGE[1] };

/** Where the descent stands, to be put anywhere on the map: another descent begins there. */
export function MapBall({
  pair,
  layout,
  place,
}: {
  readonly pair: Pair;
  readonly layout: MapLayout;
  readonly place: Place;
}) {
  const model = useModel();
  const { spoken } = useNames();
  const held = useRef<number | undefined>(undefined);
  const [along, up] = pair;
  const isHidden = [useIsHidden(along), useIsHidden(up)].includes(true);
  if (!isOnMap(place)) return null;
  const [x, y] = placeOn(layout, place);
  const ball = <circle cx={x} cy={y} r="6" fill={markOf("c")} pointerEvents="none" />;
  if (isHidden || model.isFixed) return ball;

  const put = (values: readonly (readonly [QuantityId, number])[]) =>
    model.change((setup) => withSettings(setup, values), "place");
  const move = (event: PointerEvent<SVGElement>) => {
    if (held.current !== event.pointerId) return;
    const drawing = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!drawing || drawing.width === 0) return;
    const unit = layout.width / drawing.width;
    const at = (value: number) => clamp(rounded(value, 2), EDGES);
    put([
      [along, at(layout.x.invert((event.clientX - drawing.left) * unit))],
      [up, at(layout.y.invert((event.clientY - drawing.top) * unit))],
    ]);
  };
  const release = (event: PointerEvent<SVGElement>) => {
    if (held.current !== event.pointerId) return;
    held.current = undefined;
    model.settle();
  };
  const step = (event: KeyboardEvent) => {
    const index = event.key === "ArrowUp" || event.key === "ArrowDown" ? 1 : 0;
    const id = pair[index];
    const range = rangeOf(id);
    const next = range && valueAfterKey(event, place[index], { ...range, ...EDGES });
    if (next === undefined) return;
    event.preventDefault();
    put([[id, next]]);
  };
  return (
    <g
      ref={holdPageStill}
      className={mark.mark}
      role="slider"
      tabIndex={0}
      aria-label={words.place(spoken(along), spoken(up))}
      aria-valuemin={EDGES.min}
      aria-valuemax={EDGES.max}
      aria-valuenow={rounded(place[0])}
      aria-valuetext={words.at(spoken(along), shownNumber(place[0], 2), spoken(up), shownNumber(place[1], 2))}
      style={{ cursor: "move", touchAction: "none" }}
      onPointerDown={(event) => {
        held.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={step}
      onBlur={model.settle}
    >
      <circle className={mark.hit} cx={x} cy={y} r="20" />
      {ball}
    </g>
  );
}
