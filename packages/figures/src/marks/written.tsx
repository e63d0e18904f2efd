"use client";

import { hueOf, inkOf, type QuantityId, shownNumber } from "@nn/notation";
import { decimalsWithRoom, type Face, type Writing } from "../layout/network/index.ts";
import type { Point } from "../layout/ring.ts";
import { useModel, useModelState, useValue } from "../lesson/use-model.tsx";

const FAMILY: Readonly<Record<Face, string>> = {
  math: "var(--math)",
  roman: "KaTeX_Main, var(--serif)",
  sans: "var(--sans)",
};

interface WrittenProps {
  readonly writing: Writing;
  /** Left end of its first baseline. */
  readonly at: Point;
}

/**
 * Letter and number of a quantity where the layout puts them. A number that may change is the present one, with more
 * decimals where a sum beside it would not come out.
 */
export function Written({
  q,
  decimals,
  ...placed
}: WrittenProps & { readonly q: QuantityId; readonly decimals: number }) {
  const { isFixed } = useModel();
  const value = useValue(q);
  const wanted = useModelState(({ reading }) => reading.drawn(decimals)(q));
  const drawn = decimalsWithRoom(value, wanted, decimals);
  // The name of its mark says the same in words.
  return <Pieces {...placed} isSaid fill={inkOf(hueOf(q))} number={isFixed ? undefined : shownNumber(value, drawn)} />;
}

/** Plain words in a drawing, or others in their place. */
export const Words = ({ text, ...placed }: WrittenProps & { readonly text?: string | undefined }) => (
  <Pieces {...placed} fill="var(--muted)" number={text} />
);

function Pieces({
  writing,
  at,
  fill,
  number,
  isSaid,
}: WrittenProps & {
  readonly fill: string;
  readonly number?: string | undefined;
  readonly isSaid?: boolean;
}) {
  return (
    <text fill={fill} aria-hidden={isSaid}>
      {writing.pieces.map(({ text, face, size, x, y, number: place }) => (
        <tspan
          key={`${x} ${y} ${face}`}
          x={at.x + x}
          y={at.y + y}
          fontFamily={FAMILY[face]}
          fontSize={size}
          fontStyle={face === "math" ? "italic" : undefined}
          textAnchor={place}
        >
          {place ? (number ?? text) : text}
        </tspan>
      ))}
    </text>
  );
}
