"use client";

import { decimalsOf, shownChanges, shownNumber } from "@nn/notation";
import { useMemo, useState } from "react";
import { funnelPath, headOf, type LinesLayout, linesLayout } from "../../layout/lines-layout.ts";
import type { Size } from "../../layout/size.ts";
import { useIsHidden, useModelState } from "../../lesson/use-model.tsx";
import { lensOf } from "../../model/nudge.ts";
import { BySize } from "../by-size.tsx";
import sizes from "../sizes.module.css";
import { LineArrow } from "./line-arrow.tsx";
import { LinkWords, StopWords } from "./line-words.tsx";
import { words } from "./lines.en.ts";
import { NudgeHandle } from "./nudge-handle.tsx";
import { NumberLine } from "./number-line.tsx";
import travel from "./travel.module.css";

/**
 * The nudge on its way: one number line for each quantity that it passes, all on one scale, with an arrow for the real
 * change and a thin tick for what the derivatives predict. Like a microscope, the scale follows the nudge: the smaller
 * it is, the closer one looks. If the nudge goes several ways, every quantity that it reaches has a line, and nothing
 * is drawn between them. Without a nudge there is nothing to see.
 */
export function NumberLines() {
  return <BySize draw={(size) => <Lines size={size} className={sizes[size]} />} />;
}

function Lines({ size, className }: { readonly size: Size; readonly className: string | undefined }) {
  const journey = useModelState(({ reading }) => reading.journey);
  const nudge = useModelState(({ setup }) => setup.nudge);
  const journeys = useModelState((state) => state.journeys);
  const hasHandle = !useIsHidden("nudge");
  // While the handle is held the scale stays as it is: one cannot aim on a scale that moves.
  const [heldLens, holdLens] = useState<number | undefined>();
  const count = journey?.stops.length ?? 0;
  const layout = useMemo(() => linesLayout(count, size), [count, size]);
  if (!journey || !nudge) return null;
  const { stops, links } = journey;
  const isOnePath = journey.pathCount === 1;
  const pxPerUnit = layout.arrow / (heldLens ?? lensOf(nudge.by));
  // Two digits more than the nudge needs: 0.1 gives three decimals, 0.001 five.
  const shown = shownChanges(
    stops.map(({ change }) => change),
    isOnePath ? links.map(({ ratio }) => ratio) : [],
    decimalsOf(Math.abs(nudge.by), 3) + 2,
  );
  const heads = stops.map(({ change }) => headOf(layout, change, pxPerUnit));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.drawing(shownNumber(nudge.by, 3, true))}
    >
      {/* A new key starts the journey anew. */}
      <g
        key={journeys}
        className={journeys > 0 ? travel.journey : undefined}
        style={{ "--stops": stops.length } as React.CSSProperties}
      >
        {isOnePath &&
          heads
            .slice(0, -1)
            .map((head, index) => (
              <path
                key={stops[index]?.id}
                className={travel.link}
                style={{ "--i": index + 1 } as React.CSSProperties}
                d={funnelPath(layout, index, head, heads[index + 1] ?? layout.middle)}
                fill="var(--surface)"
              />
            ))}
        <path d={spine(layout)} stroke="var(--ink)" strokeWidth="1" />
        {stops.map((stop, index) => (
          <g key={stop.id}>
            <NumberLine
              id={stop.id}
              value={stop.before}
              y={layout.lines[index] ?? 0}
              layout={layout}
              pxPerUnit={pxPerUnit}
            />
            <g className={travel.link} style={{ "--i": index } as React.CSSProperties}>
              <LineArrow
                stop={stop}
                y={layout.lines[index] ?? 0}
                layout={layout}
                pxPerUnit={pxPerUnit}
                hasHandle={hasHandle && index === 0}
              />
            </g>
          </g>
        ))}
      </g>
      {hasHandle && (
        <NudgeHandle
          nudge={nudge}
          layout={layout}
          head={heads[0] ?? layout.middle}
          pxPerUnit={pxPerUnit}
          onHold={() => holdLens(lensOf(nudge.by))}
          onRelease={() => holdLens(undefined)}
        />
      )}
      {stops.map((stop, index) => (
        <StopWords
          key={stop.id}
          stop={stop}
          change={shown.changes[index] ?? ""}
          y={layout.lines[index] ?? 0}
          layout={layout}
          short={isOnePath}
        />
      ))}
      {isOnePath &&
        links.map((link, index) => (
          <LinkWords
            key={link.factor.derivative.of}
            link={link}
            ratio={shown.ratios[index]}
            y={layout.lines[index] ?? 0}
            layout={layout}
          />
        ))}
    </svg>
  );
}

function spine({ middle, lines }: LinesLayout): string {
  return `M${middle} ${(lines[0] ?? 0) - 22}V${(lines.at(-1) ?? 0) + 22}`;
}
