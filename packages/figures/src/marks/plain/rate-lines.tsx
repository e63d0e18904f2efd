"use client";

import { quantityId, shownNumber } from "@nn/notation";
import { useState } from "react";
import { arrowPaths, funnelPath, headOf, linesLayout } from "../../layout/lines-layout.ts";
import { rateScale } from "../../layout/rate-scale.ts";
import type { Size } from "../../layout/size.ts";
import { ticksAround } from "../../layout/ticks.ts";
import mark from "../mark.module.css";
import sizes from "../sizes.module.css";
import { Handle } from "../slopes/handle.tsx";
import type { ShownSlopes } from "../slopes/shown-slopes.ts";
import { useTurning } from "../slopes/use-crossings.ts";
import { words } from "./plain.en.ts";
import { TURNED } from "./plain-figure.tsx";
import { RateNames, RateWords } from "./rate-words.tsx";

/** Ticks of this length carry labels. */
const MAJOR_PX = 9;

/** Three number lines, one below the other, with present values aligned and all changes at one scale. */
export function RateLines({
  className,
  size,
  letters,
  values,
  changes,
  shown,
  said,
}: {
  readonly className: string | undefined;
  readonly size: Size;
  readonly letters: readonly string[];
  readonly values: readonly number[];
  readonly changes: readonly number[];
  readonly shown: ShownSlopes;
  readonly said: string;
}) {
  const turned = quantityId(TURNED);
  const { range, dragTo, onKey } = useTurning(turned);
  const layout = linesLayout(letters.length, size);
  const { middle, right, lift, lines, width, height } = layout;
  // While x is held the scale stays as it is: one cannot aim on a scale that moves.
  const [held, hold] = useState<{ readonly scale: number; readonly x: number } | undefined>();
  const pxPerUnit = held?.scale ?? rateScale(changes, right - middle - 12);
  const heads = changes.map((change) => headOf(layout, change, pxPerUnit));
  const [x = 0] = values;
  const first = lines[0] ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg className={className} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.lines}>
      {heads.slice(0, -1).map((head, index) => (
        <path
          key={letters[index]}
          d={funnelPath(layout, index, head, heads[index + 1] ?? middle)}
          fill="var(--surface)"
        />
      ))}
      <path d={`M${middle} ${first - 22}V${(lines.at(-1) ?? 0) + 22}`} stroke="var(--ink)" />
      {letters.map((letter, index) => {
        const y = lines[index] ?? 0;
        const arrow = arrowPaths(middle, heads[index] ?? middle, y - lift);
        return (
          <g key={letter}>
            <Line value={values[index] ?? 0} y={y} layout={layout} pxPerUnit={pxPerUnit} />
            {arrow?.shaft && <path d={arrow.shaft} stroke="var(--ink)" strokeWidth="4" />}
            {arrow && <path d={arrow.head} fill="var(--ink)" />}
            <RateNames
              layout={layout}
              y={y}
              letter={letter}
              value={shownNumber(values[index] ?? 0)}
              change={shown.changes[index] ?? ""}
            />
          </g>
        );
      })}
      {letters.slice(1).map((letter, index) => (
        <RateWords
          key={letter}
          layout={layout}
          y={lines[index] ?? 0}
          effect={letter}
          cause={letters[index] ?? ""}
          ratio={shown.ratios[index]}
        />
      ))}
      <Handle
        said={{ name: words.drag, now: x, min: range.min, max: range.max, text: said }}
        axis="x"
        onHold={() => hold({ scale: pxPerUnit, x })}
        onRelease={() => hold(undefined)}
        onDrag={({ along }) => held && dragTo(turned, held.x + along / pxPerUnit)}
        onKey={onKey}
      >
        <circle className={mark.hit} cx={middle} cy={first} r="20" />
        <circle cx={middle} cy={first} r="7" fill="var(--paper)" stroke="var(--ink)" strokeWidth="2.5" />
      </Handle>
    </svg>
  );
}

function Line({
  value,
  y,
  layout: { middle, left, right },
  pxPerUnit,
}: {
  readonly value: number;
  readonly y: number;
  readonly layout: ReturnType<typeof linesLayout>;
  readonly pxPerUnit: number;
}) {
  const ticks = ticksAround(value, pxPerUnit, middle, { left: middle - left, right: right - middle });
  const path = (isMajor: boolean) =>
    ticks
      .filter(({ length }) => length >= MAJOR_PX === isMajor)
      .map(({ x, length }) => `M${x} ${y}v${length}`)
      .join("");
  return (
    <g fill="none">
      <path d={`M${left} ${y + 0.5}H${right}`} stroke="var(--ink-soft)" />
      <path d={path(false)} stroke="var(--rule-strong)" />
      <path d={path(true)} stroke="var(--ink-soft)" />
      <circle cx={middle} cy={y} r="4" fill="var(--ink)" />
      {ticks.map(
        ({ x, label }, index) =>
          label !== undefined && (
            <text
              // labels have no identity, and new keys would make a drag miss its frame
              key={index}
              className={sizes.halo}
              x={Math.min(right - 16, Math.max(left + 16, x))}
              y={y + 25}
              textAnchor="middle"
              fontSize="13"
              fill="var(--muted)"
            >
              {label}
            </text>
          ),
      )}
    </g>
  );
}
