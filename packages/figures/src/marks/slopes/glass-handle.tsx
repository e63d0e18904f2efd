"use client";

import { shownNumber } from "@nn/notation";
import { type ReactNode, useRef } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import { Handle } from "./handle.tsx";
import type { Level } from "./use-levels.ts";

/** A level in a glass that is dragged up and down. */
export function GlassHandle({
  level: { q, name, value, range, set },
  perPx,
  children,
}: {
  readonly level: Level;
  /** Change of the value for each pixel of the drawing. */
  readonly perPx: number;
  readonly children: ReactNode;
}) {
  const held = useRef(value);
  return (
    <Handle
      q={q}
      said={{ name, now: value, min: range.min, max: range.max, text: shownNumber(value) }}
      axis="y"
      onHold={() => {
        held.current = value;
      }}
      onDrag={({ up }) => set(Math.round((held.current + up * perPx) / range.drag) * range.drag)}
      onKey={(event) => {
        const next = valueAfterKey(event, value, range);
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
    >
      {children}
    </Handle>
  );
}
