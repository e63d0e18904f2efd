"use client";

import { bracketed, hueOf, idOf, inkOf, markOf, type QuantityId, shownNumber, washOf } from "@nn/notation";
import { Children, type ReactNode } from "react";
import { Letter } from "../../lesson/symbol.tsx";
import travel from "../lines/travel.module.css";
import { words } from "./tree.en.ts";
import styles from "./tree-figure.module.css";
import type { Way } from "./use-way.ts";

/** What is left of a nudge of 1 after each link: the slope of the link, a bar, and the number. */
export function WayTable({ way: { from, links }, sent }: { readonly way: Way; readonly sent: number }) {
  const scale = Math.max(1, ...links.map(({ left }) => Math.abs(left)));
  return (
    <table className={styles.way}>
      <caption>
        {Children.toArray(
          words.title<ReactNode>(
            words.links(links.length),
            <Letter key="from" q={from} />,
            <Letter key="cost" q={idOf.C} />,
          ),
        )}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <td />
          <th scope="col">{words.link}</th>
          <td />
          <th scope="col">{words.left}</th>
        </tr>
      </thead>
      <tbody key={sent} className={sent > 0 ? travel.journey : undefined}>
        <tr>
          <th scope="row">{words.start}</th>
          <td />
          <td className={styles.bar}>
            <Bar q={from} share={1 / scale} />
          </td>
          <td className={styles.left}>{shownNumber(1)}</td>
        </tr>
        {links.map(({ effect, factor, slope, left, leftShown }, index) => (
          <tr key={effect} className={travel.link} style={{ "--i": index } as React.CSSProperties}>
            <th scope="row">{Children.toArray(words.moves(<Letter key="of" q={effect} />))}</th>
            <td className={styles.slope} style={{ color: inkOf(hueOf(factor.quantity)) }}>
              × {bracketed(slope)}
            </td>
            <td className={styles.bar}>
              <Bar q={effect} share={left / scale} />
            </td>
            <td className={styles.left} style={{ color: inkOf(hueOf(effect)) }}>
              {leftShown}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As long as what is left; hollow where the nudge has been turned around. */
function Bar({ q, share }: { readonly q: QuantityId; readonly share: number }) {
  const hue = hueOf(q);
  return (
    <svg width="100%" height="14" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width={`${Math.abs(share) * 97}%`}
        height="12"
        fill={share < 0 ? washOf(hue) : markOf(hue)}
        stroke={markOf(hue)}
      />
    </svg>
  );
}
