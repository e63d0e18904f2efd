"use client";

import { hueOf, inkOf, type QuantityId } from "@nn/notation";
import { Fragment } from "react";
import type { Face, Piece, Writing } from "../layout/network/index.ts";
import type { Point } from "../layout/ring.ts";
import { useModel } from "../lesson/use-model.tsx";
import { useDrawnNumber } from "./use-drawn-number.ts";

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
  const drawn = useDrawnNumber(q, decimals);
  // The name of its mark says the same in words.
  return <Pieces {...placed} isSaid fill={inkOf(hueOf(q))} number={isFixed ? undefined : drawn} />;
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
  const [first, ...rest] = writing.pieces;
  if (!first) return null;
  const said = ({ text, number: place }: Piece) => (place ? (number ?? text) : text);
  return (
    // The first piece needs no element of its own.
    <text fill={fill} aria-hidden={isSaid} {...placeOf(first, at)}>
      {said(first)}
      {rest.map((piece) => (
        <Fragment key={`${piece.x} ${piece.y} ${piece.face}`}>
          {/* Between a letter and its number, for those who copy or hear it; it takes no room. */}
          {piece.number && " "}
          <tspan {...placeOf(piece, at)}>{said(piece)}</tspan>
        </Fragment>
      ))}
    </text>
  );
}

/** All that one piece could take over from another is said. */
const placeOf = ({ face, size, x, y, number }: Piece, at: Point) => ({
  x: at.x + x,
  y: at.y + y,
  fontFamily: FAMILY[face],
  fontSize: size,
  fontStyle: face === "math" ? "italic" : "normal",
  textAnchor: number ?? "start",
});
