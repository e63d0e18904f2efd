"use client";

import type { Trace } from "@nn/core";
import { idOf, inkOf, markOf, type QuantityId, shownNumber } from "@nn/notation";
import { short } from "../../layout/ring.ts";
import { Letter } from "../../lesson/symbol.tsx";
import { words } from "./sweep.en.ts";
import styles from "./sweep.module.css";

const BASE = 10;

/** Powers of ten on the scale, from a hundred-thousandth to one. */
const POWERS = 5;

/** How far a size reaches, in hundredths of the scale: what is smaller has no bar, what is larger a full one. */
const reachOf = (size: number) => short(Math.min(100, Math.max(0, 100 * (1 + Math.log10(size) / POWERS))));

/** The lines of the scale, each ten times the one before; every second has room for its number. */
const LINES = [0.00001, 0.0001, 0.001, 0.01, 0.1, 1];

/** How much each layer of a chain hears: the size of ∂C/∂w from the last layer to the first, on a scale of powers of ten. */
export function FadeBars({
  last,
  traceOf,
  isKnown,
  shown,
}: {
  readonly last: number;
  readonly traceOf: (id: QuantityId) => Trace;
  readonly isKnown: (id: QuantityId) => boolean;
  readonly shown: (value: number) => string;
}) {
  const weights = Array.from({ length: last }, (_, back) => idOf.w(last - back, 0, 0));
  return (
    <dl className={styles.bars} aria-label={words.bars}>
      <div className={styles.layer} aria-hidden="true">
        <dt />
        <dd className={styles.scale}>
          {LINES.slice(1).map((line) => (
            <span key={line} style={{ left: `${reachOf(line / Math.sqrt(BASE))}%` }}>
              ×{BASE}
            </span>
          ))}
        </dd>
      </div>
      {weights.map((id) => {
        const size = isKnown(id) ? Math.abs(traceOf(id).value) : undefined;
        return (
          <div key={id} className={styles.layer}>
            <dt>
              <Letter q={id} />
            </dt>
            <dd>
              <svg
                className={styles.track}
                style={{ "--line": `${100 / POWERS}%` } as React.CSSProperties}
                height="20"
                aria-hidden="true"
              >
                {size !== undefined && <rect y="4" width={`${reachOf(size)}%`} height="12" fill={markOf("w")} />}
              </svg>
              <span style={{ color: inkOf("w") }}>{size === undefined ? "" : shown(traceOf(id).value)}</span>
            </dd>
          </div>
        );
      })}
      <div className={styles.layer} aria-hidden="true">
        <dt />
        <dd className={styles.scale}>
          {LINES.filter((_, index) => index % 2 === 1).map((line) => (
            <span key={line} style={{ left: `${reachOf(line)}%` }}>
              {shownNumber(line, Math.round(-Math.log10(line)))}
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
