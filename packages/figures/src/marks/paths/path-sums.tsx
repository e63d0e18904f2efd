"use client";

import { hueOf, idOf, markOf, type QuantityId } from "@nn/notation";
import { Children, useId } from "react";
import { type PathBars, pathBars, pointedBar, type SpanBar } from "../../layout/path-bars.ts";
import { QuantitySymbol } from "../../lesson/symbol.tsx";
import { linesOf } from "../../model/composing.ts";
import type { PathShares } from "../../model/path-shares.ts";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";
import { neuronsOn } from "./standing.ts";
import type { CompositionTools } from "./use-composition.ts";

interface SumsProps {
  readonly composing: CompositionTools;
  readonly shares: PathShares;
  readonly measured: number;
}

/** A bar for each path that is found, what they add up to, what is measured, and the gap between the two. */
export function PathSums({ composing, shares, measured }: SumsProps) {
  const { start, paths, composition, lit, show, point } = composing;
  const group = useId();
  const { found } = composition;
  const values = paths.map(({ value }) => value);
  const bars = pathBars(
    found.map((path) => values[path] ?? 0),
    values,
    measured,
  );
  const missing = paths.length - found.length;
  return (
    <div className={styles.panel}>
      <p className={styles.heading} data-q-group="">
        <span>
          {Children.toArray(
            words.heading(<QuantitySymbol key="start" q={start} isFirst />, <QuantitySymbol key="C" q={idOf.C} />),
          )}
        </span>
        <span className={styles.count}>{words.count(found.length, paths.length)}</span>
      </p>
      <fieldset className={styles.rows} onPointerLeave={() => point(undefined)}>
        <legend className="visually-hidden">{words.product}</legend>
        {found.map((path, index) => {
          const name = pathName(start, paths[path]);
          const share = signed(shares.terms[index] ?? "");
          return (
            <label
              key={path}
              className={styles.row}
              data-lit={path === lit || undefined}
              onPointerEnter={() => point(path)}
            >
              <span>
                <input
                  type="radio"
                  className="visually-hidden needs-script"
                  name={group}
                  checked={path === lit}
                  aria-label={words.spokenPath(name, share)}
                  onChange={() => show(path)}
                />
                {name}
              </span>
              <FoundBar bars={bars} index={index} start={start} />
              <span className={styles.share}>{share}</span>
            </label>
          );
        })}
        {Array.from({ length: missing }, (_, index) => (
          // what is missing has no name yet
          <div key={index} className={styles.row} data-missing="">
            <span>{words.toFind}</span>
            <MissingBar bars={bars} />
            <span />
          </div>
        ))}
      </fieldset>
      <div className={styles.totals}>
        <Total name={words.sum} bar={bars.sum} bars={bars} fill="var(--ink)" number={shares.sum} />
        <Total name={words.measured} bar={bars.measured} bars={bars} fill="var(--muted)" number={shares.measured} />
        <Bracket bars={bars} isClosed={shares.isClosed} />
      </div>
      <p className={styles.gap}>{gapWords(shares, missing)}</p>
    </div>
  );
}

/** "via 1, then 0": the neurons that a path passes. */
export const pathName = (start: QuantityId, path: Parameters<typeof linesOf>[0] | undefined): string =>
  words.via(neuronsOn(start, path ? linesOf(path) : []));

export function gapWords({ gap, isClosed }: PathShares, missing: number): string {
  if (isClosed) return missing === 0 ? words.closed : words.cancel(missing);
  return missing === 0 ? words.gapLeft(gap) : words.gap(gap, missing);
}

/** A share is added to what comes before it, so a plus is seen. */
export const signed = (shown: string): string => (shown.startsWith("−") || Number(shown) === 0 ? shown : `+${shown}`);

const ROW = { height: 28, top: 7, bar: 14 } as const;

function FoundBar({
  bars,
  index,
  start,
}: {
  readonly bars: PathBars;
  readonly index: number;
  readonly start: QuantityId;
}) {
  const bar = bars.found[index];
  if (!bar) return null;
  return (
    <RowDrawing bars={bars}>
      <path d={pointedBar(bar, ROW.top, ROW.bar)} fill={markOf(hueOf(start))} />
      <path d={`M${bar.end} ${ROW.top + ROW.bar}V${ROW.height}`} stroke="var(--rule-strong)" />
    </RowDrawing>
  );
}

/** How wide the place of a missing bar is, px: nobody knows yet how long it will be. */
const UNKNOWN_PX = 22;

function MissingBar({ bars }: { readonly bars: PathBars }) {
  const from = Math.min(bars.found.at(-1)?.end ?? bars.zero, bars.width - UNKNOWN_PX - 1);
  return (
    <RowDrawing bars={bars}>
      <rect
        x={from + 0.5}
        y={ROW.top + 0.5}
        width={UNKNOWN_PX}
        height={ROW.bar - 1}
        fill="none"
        stroke="var(--rule-strong)"
        strokeDasharray="2 2"
      />
    </RowDrawing>
  );
}

function Total({
  name,
  bar,
  bars,
  fill,
  number,
}: {
  readonly name: string;
  readonly bar: SpanBar;
  readonly bars: PathBars;
  readonly fill: string;
  readonly number: string;
}) {
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <RowDrawing bars={bars}>
        <rect x={bar.left} y={ROW.top - 1} width={bar.width} height={ROW.bar + 2} fill={fill} />
      </RowDrawing>
      <strong className={styles.share}>{number}</strong>
    </div>
  );
}

function RowDrawing({ bars, children }: { readonly bars: PathBars; readonly children: React.ReactNode }) {
  return (
    <svg width={bars.width} height={ROW.height} viewBox={`0 0 ${bars.width} ${ROW.height}`} aria-hidden="true">
      <path d={`M${bars.zero} 0V${ROW.height}`} stroke="var(--rule-strong)" />
      {children}
    </svg>
  );
}

/** From the sum to what is measured: what is not accounted for. */
function Bracket({ bars, isClosed }: { readonly bars: PathBars; readonly isClosed: boolean }) {
  const [from, to] = [bars.sum.end, bars.measured.end];
  return (
    <div className={styles.row}>
      <span />
      <svg width={bars.width} height="14" viewBox={`0 0 ${bars.width} 14`} aria-hidden="true">
        {!isClosed && (
          <path d={`M${from} 2v10M${to} 2v10M${from} 7H${to}`} fill="none" stroke="var(--ink)" strokeWidth="1.5" />
        )}
      </svg>
      <span />
    </div>
  );
}
