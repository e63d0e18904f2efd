"use client";

import { bracketed, DECIMALS, hueOf, inkOf, type QuantityId, shownNumber } from "@nn/notation";
import type { KeyboardEvent } from "react";
import { decimalsWithRoom } from "../../layout/network/index.ts";
import type { Size } from "../../layout/size.ts";
import { MARK_PX, type TreeLink, type TreeNode, treeLayout } from "../../layout/tree/tree-layout.ts";
import { useNames } from "../../lesson/names.ts";
import { useModelState, useValue } from "../../lesson/use-model.tsx";
import { Glyph } from "../glyph.tsx";
import { HitBox } from "../hit.tsx";
import travel from "../lines/travel.module.css";
import mark from "../mark.module.css";
import { Mark } from "../mark.tsx";
import sizes from "../sizes.module.css";
import { Written } from "../written.tsx";
import { words } from "./tree.en.ts";
import styles from "./tree-figure.module.css";
import type { Way } from "./use-way.ts";

interface Choice {
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** The tree at one size. */
export function TreeDrawing({
  size,
  depth,
  way,
  sent,
  choiceOf,
}: {
  readonly size: Size;
  readonly depth: number;
  readonly way: Way;
  /** Counts what was chosen so far: each time the way is drawn from its beginning. */
  readonly sent: number;
  /** How a quantity is chosen; undefined where it cannot be. */
  readonly choiceOf: (id: QuantityId) => Choice | undefined;
}) {
  const { label } = useNames();
  // Narrow paper has room for four decimals, guard digits included.
  const decimals = size === "narrow" ? 2 : DECIMALS;
  const reading = useModelState((state) => state.reading);
  const linkFrom = (cause: QuantityId) => way.links.findIndex((link) => link.cause === cause);
  const layout = treeLayout(
    {
      last: reading.network.layers.length,
      depth,
      labelOf: label,
      numberOf: (id) => {
        const value = reading.values.of(id);
        return shownNumber(value, decimalsWithRoom(value, reading.drawn(decimals)(id), decimals));
      },
      slopeOf: (cause) => {
        const slope = way.links[linkFrom(cause)]?.slope;
        return slope === undefined ? undefined : `× ${bracketed(slope)}`;
      },
    },
    size,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={`${sizes[size]} ${styles.drawing}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={words.drawing}
      data-q-group=""
      onKeyDown={walk}
    >
      {layout.links.map(({ cause, from, to }) => (
        <path key={cause} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke="var(--rule-strong)" fill="none" />
      ))}
      {layout.goesOn && (
        <path
          d={`M${layout.goesOn.from.x} ${layout.goesOn.from.y}V${layout.goesOn.to.y}`}
          stroke="var(--rule-strong)"
          strokeDasharray="2 4"
        />
      )}
      {/* A new key draws the way anew. */}
      <g key={sent} className={sent > 0 ? travel.journey : undefined}>
        {layout.links.map((link) => {
          const place = linkFrom(link.cause);
          const shown = way.links[place];
          return shown && <WayLink key={link.cause} link={link} place={place} hue={shown.factor.quantity} />;
        })}
      </g>
      {layout.nodes.map((node) => (
        <TreeMark
          key={node.id}
          node={node}
          decimals={decimals}
          choice={choiceOf(node.id)}
          isFirst={node.id === way.from}
        />
      ))}
    </svg>
  );
}

/** One link of the way: a heavy line, and its slope in the hue of what the slope is made of. */
function WayLink({
  link: { from, to, slope },
  place,
  hue,
}: {
  readonly link: TreeLink;
  readonly place: number;
  readonly hue: QuantityId;
}) {
  return (
    <g className={travel.link} style={{ "--i": place } as React.CSSProperties}>
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
      {slope && (
        <text x={slope.at.x} y={slope.at.y} fontSize={slope.writing.pieces[0]?.size} fill={inkOf(hueOf(hue))}>
          {slope.writing.pieces[0]?.text}
        </text>
      )}
    </g>
  );
}

function TreeMark({
  node: { id, x, y, label, box },
  decimals,
  choice,
  isFirst,
}: {
  readonly node: TreeNode;
  readonly decimals: number;
  readonly choice: Choice | undefined;
  readonly isFirst: boolean;
}) {
  const value = useValue(id);
  return (
    <Mark q={id} isFirst={isFirst} axis={/^[xy]/.test(id) ? "y" : "x"} choice={choice} decimals={decimals}>
      <HitBox box={box} margin={0} />
      {choice?.isChosen && <circle className={styles.chosen} cx={x} cy={y} r={MARK_PX} />}
      <g className={mark.ink}>
        <Glyph q={id} value={value} x={x} y={y} />
      </g>
      <Written q={id} decimals={decimals} writing={label.writing} at={label.at} />
    </Mark>
  );
}

/** Up and down walk as left and right do: to the effect or to what it is made of. */
function walk(event: KeyboardEvent<SVGSVGElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(event.target instanceof SVGElement)) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>("[data-mark]")];
  const next = marks[marks.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
