"use client";

import { hueOf, inkOf, markOf, rounded, shownNumber } from "@nn/notation";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { words } from "../../controls/controls.en.ts";
import type { LinesLayout } from "../../layout/lines-layout.ts";
import { useNames } from "../../lesson/names.ts";
import { useModel } from "../../lesson/use-model.tsx";
import { clampNudge, NUDGE_SIZES, type Nudge, sizeIndexOf } from "../../model/nudge.ts";
import mark from "../mark.module.css";

/** The tip of the first arrow, to be dragged: along its line, through the middle to the other side. */
export function NudgeHandle({
  nudge: { quantity, by },
  layout,
  head,
  pxPerUnit,
  onHold,
  onRelease,
}: {
  readonly nudge: Nudge;
  readonly layout: LinesLayout;
  readonly head: number;
  readonly pxPerUnit: number;
  readonly onHold: () => void;
  readonly onRelease: () => void;
}) {
  const model = useModel();
  const { spoken } = useNames();
  const held = useRef<number | undefined>(undefined);
  const y = (layout.lines[0] ?? 0) - layout.lift;
  const hue = hueOf(quantity);

  const move = (event: PointerEvent<SVGElement>) => {
    if (held.current !== event.pointerId) return;
    const drawing = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!drawing || drawing.width === 0) return;
    const x = ((event.clientX - drawing.left) / drawing.width) * layout.width;
    model.nudge((x - layout.middle) / pxPerUnit);
  };
  const release = (event: PointerEvent<SVGElement>) => {
    if (held.current !== event.pointerId) return;
    held.current = undefined;
    model.settle();
    onRelease();
  };
  const step = (event: KeyboardEvent) => {
    const next = nudgeAfterKey(event, by);
    if (next === undefined) return;
    event.preventDefault();
    model.nudge(next);
  };
  return (
    <g
      className={mark.mark}
      role="slider"
      tabIndex={0}
      aria-label={words.nudge.handle(spoken(quantity))}
      aria-valuemin={-(NUDGE_SIZES.at(-1) ?? 0)}
      aria-valuemax={NUDGE_SIZES.at(-1)}
      aria-valuenow={by}
      aria-valuetext={shownNumber(by, 3, true)}
      style={{ cursor: "ew-resize" }}
      onPointerDown={(event) => {
        held.current = event.pointerId;
        event.currentTarget.setPointerCapture(event.pointerId);
        onHold();
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        // A browser may swallow the last moves of a finger, but it says where the finger lifts.
        move(event);
        release(event);
      }}
      onPointerCancel={release}
      onKeyDown={step}
      onBlur={model.settle}
    >
      <circle className={mark.hit} cx={head} cy={y} r="16" />
      <circle cx={head} cy={y} r="7" fill="var(--paper)" stroke={markOf(hue)} strokeWidth="2.5" pointerEvents="none" />
      <circle cx={head} cy={y} r="2" fill={inkOf(hue)} pointerEvents="none" />
    </g>
  );
}

/** An arrow key with Shift. */
const FINE = 0.001;

/** The nudge after a key: right is larger, left is smaller, through the smallest of one side to that of the other. */
export function nudgeAfterKey(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  by: number,
): number | undefined {
  const all = [...NUDGE_SIZES.map((size) => -size).reverse(), ...NUDGE_SIZES];
  const count = NUDGE_SIZES.length;
  const index = by < 0 ? count - 1 - sizeIndexOf(by) : count + sizeIndexOf(by);
  const at = (next: number) => all[Math.min(all.length - 1, Math.max(0, next))];
  const alone = (change: number) => clampNudge(rounded(by + change) === 0 ? change : rounded(by + change));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return shiftKey ? alone(FINE) : at(index + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return shiftKey ? alone(-FINE) : at(index - 1);
    case "PageUp":
      return at(index + 3);
    case "PageDown":
      return at(index - 3);
    case "Home":
      return all[0];
    case "End":
      return all.at(-1);
    default:
      return undefined;
  }
}
