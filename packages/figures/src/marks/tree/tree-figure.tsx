"use client";

import { hueOf, inkOf, type QuantityId, shownNumber } from "@nn/notation";
import type { Size } from "../../layout/size.ts";
import { edgePath, type TreeNode, treeLayout } from "../../layout/tree-layout.ts";
import { useModelState, useValue } from "../../lesson/use-model.tsx";
import { words } from "../../words.en.ts";
import { BySize } from "../by-size.tsx";
import { Glyph } from "../glyph.tsx";
import mark from "../mark.module.css";
import { Mark } from "../mark.tsx";
import sizes from "../sizes.module.css";
import { SvgSymbol } from "../svg-symbol.tsx";
import styles from "./tree-figure.module.css";

/** What depends on what in the last link of the chain, with the numbers of the page. */
export function TreeFigure() {
  return (
    <BySize
      sizes={TREE_SIZES}
      draw={(size) => (
        <Tree size={size} className={`${sizes.svg} ${size === "narrow" ? styles.narrow : styles.wide}`} />
      )}
    />
  );
}

/** The tree is as wide as the text column, which is enough. */
const TREE_SIZES = ["medium", "narrow"] as const;
const CLEAR_PX = 20;

function Tree({ size, className }: { readonly size: Size; readonly className: string }) {
  const last = useModelState(({ setup }) => setup.network.layers.length);
  const { width, height, nodes, edges, isNarrow } = treeLayout(last, size);
  const node = (id: QuantityId) => nodes.find((candidate) => candidate.id === id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.drawings.tree}
      data-q-group=""
    >
      {edges.map(([from, to]) => {
        const [start, end] = [node(from), node(to)];
        if (!start || !end) return null;
        // On a wide page the words are to the right of the mark, and the line begins after them.
        const words = isNarrow ? CLEAR_PX : start.x < 100 || start.id === "y0" ? 112 : 106;
        return (
          <path
            key={from}
            d={edgePath({ ...start, x: start.x + words - CLEAR_PX }, end, CLEAR_PX, CLEAR_PX)}
            stroke="var(--rule-strong)"
            fill="none"
          />
        );
      })}
      {nodes.map((each, index) => (
        <TreeMark key={each.id} node={each} isNarrow={isNarrow} isFirst={index === 0} />
      ))}
    </svg>
  );
}

function TreeMark({
  node: { id, x, y },
  isNarrow,
  isFirst,
}: {
  readonly node: TreeNode;
  readonly isNarrow: boolean;
  readonly isFirst: boolean;
}) {
  const value = useValue(id);
  const words = (
    <>
      <SvgSymbol q={id} size={isNarrow ? 15 : 18} short={isNarrow && !id.startsWith("a")} />
      <tspan dx="5" fill={inkOf(hueOf(id))} fontSize={isNarrow ? 13 : 15}>
        {shownNumber(value, isNarrow ? 2 : 3)}
      </tspan>
    </>
  );
  return (
    <Mark q={id} isFirst={isFirst} axis={id === "y0" ? "y" : "x"}>
      <rect className={mark.hit} x={x - 18} y={y - 20} width={isNarrow ? 62 : 118} height="40" />
      <g className={mark.ink}>
        <Glyph q={id} value={value} x={x} y={y} />
      </g>
      {isNarrow ? (
        <text className={sizes.halo} x={x - 16} y={y + 30}>
          {words}
        </text>
      ) : (
        <text className={sizes.halo} x={x + 22} y={y + 6}>
          {words}
        </text>
      )}
    </Mark>
  );
}
