"use client";

import { fixedNumber, inkOf, markOf, PX_PER_CROSSING_WEIGHT, shownNumber, strokeOf } from "@nn/notation";
import { LETTER_STROKE, type Wire as Placed } from "../../layout/network-layout.ts";
import type { Size } from "../../layout/size.ts";
import { useModel, useValue } from "../../lesson/use-model.tsx";
import mark from "../mark.module.css";
import { Mark } from "../mark.tsx";
import { SvgSymbol } from "../svg-symbol.tsx";

interface WireProps {
  readonly wire: Placed;
  readonly size: Size;
}

/** The line of a weight between any two neurons, interrupted where its label stands on it. */
export function Wire(props: WireProps) {
  const { id, from, to } = props.wire;
  const { x, y, width, isLevel, stroke } = useLabel(props);
  return (
    <g data-q={id} className={mark.mark} data-mark="">
      <path
        className={mark.ink}
        d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        stroke={markOf("w")}
        strokeWidth={stroke.width}
        strokeDasharray={stroke.dash?.join(" ")}
      />
      {!isLevel && <rect x={x - width / 2} y={y - 9} width={width} height="18" fill="var(--paper)" />}
    </g>
  );
}

/** Letter and number of a weight, drawn after all lines so that none crosses it. It is what is pointed at. */
export function WireLabel(props: WireProps) {
  const { id } = props.wire;
  const { x, y, width, letter, number } = useLabel(props);
  const isNarrow = props.size === "narrow";
  return (
    <Mark q={id}>
      <rect className={mark.hit} x={x - Math.max(width, 44) / 2} y={y - 16} width={Math.max(width, 44)} height="32" />
      <text x={x} y={y + 5} textAnchor="middle">
        {letter && <SvgSymbol q={id} size={isNarrow ? 14 : 16} short={isNarrow} />}
        {number && (
          <tspan dx={letter ? 4 : 0} fill={inkOf("w")} fontSize={isNarrow ? 13 : 14}>
            {number}
          </tspan>
        )}
      </text>
    </Mark>
  );
}

const LETTER_PX = { medium: 44, narrow: 26 };
const DIGIT_PX = 7;

/**
 * What the label says and where. Where columns stand close the letter is left out before a number: the ends of the
 * line say which weight it is. Along a level line the label stands above it.
 */
function useLabel({ wire: { id, from, to, label, hasLetters }, size }: WireProps) {
  const { showsValues, isFixed } = useModel();
  const value = useValue(id);
  const isNarrow = size === "narrow";
  const letter = hasLetters || !showsValues;
  const number = showsValues ? (isFixed ? fixedNumber(value) : shownNumber(value, 2)) : undefined;
  const width = (letter ? LETTER_PX[isNarrow ? "narrow" : "medium"] : 2) + (number?.length ?? 0) * DIGIT_PX + 6;
  const stroke = showsValues ? strokeOf(value, PX_PER_CROSSING_WEIGHT) : { width: LETTER_STROKE, dash: undefined };
  const isLevel = Math.abs(to.y - from.y) < 1;
  return { x: label.x, y: isLevel ? label.y - 12 - stroke.width / 2 : label.y, width, isLevel, letter, number, stroke };
}
