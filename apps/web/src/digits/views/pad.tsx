"use client";

import { type Place, SIDE, withStroke } from "@nn/digits";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { draw, move, showDigit } from "../lab/actions.ts";
import { lab } from "../lab/lab.ts";
import { useLab } from "../lab/use-lab.ts";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";
import { InkPicture } from "./picture.tsx";

const WAYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Drawn on with a pointer, stroke after stroke. A held-out digit is wiped away by the first one. By keys there is no
 * drawing: Enter brings another held-out digit, and the arrows move what is there.
 */
export function Pad() {
  const picture = useLab((now) => now.picture);
  const digit = useLab((now) => now.digit);
  const from = useRef<Place | undefined>(undefined);

  const stroke = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = {
      x: ((event.clientX - box.left) / box.width) * SIDE,
      y: ((event.clientY - box.top) / box.height) * SIDE,
    };
    const { picture: now, digit: shown } = lab.getState();
    draw(withStroke(shown === undefined ? now : new Float64Array(now.length), from.current ?? place, place));
    from.current = place;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = undefined;
    stroke(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (from.current) stroke(event);
  };
  const onPointerUp = () => {
    from.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (way) move(...way);
    else if (event.key === "Enter") void showDigit((digit ?? -1) + 1);
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className={styles.pad}
      data-live=""
      aria-label={words.padName}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    >
      <InkPicture picture={picture} />
    </button>
  );
}
