"use client";

import { SIDE } from "@nn/digits";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { choose } from "../lab/actions.ts";
import { useLab } from "../lab/use-lab.ts";
import { words } from "./digits.en.ts";
import styles from "./inspect.module.css";

const WAYS: Readonly<Record<string, number>> = { ArrowUp: -SIDE, ArrowDown: SIDE, ArrowLeft: -1, ArrowRight: 1 };

/** A picture of weights of which one is chosen: by a click, or by arrow keys from the one Tab stop. */
export function PixelChoice({ children }: { readonly children: ReactNode }) {
  const { layer, j, k } = useLab((lab) => lab.chosen);
  const at = k === "bias" ? undefined : k;
  const take = (pixel: number) => choose({ layer, j, k: pixel });
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (event.detail === 0) return; // by Enter, which has no place
    const box = event.currentTarget.getBoundingClientRect();
    const cell = (from: number, size: number) => Math.max(0, Math.min(SIDE - 1, Math.floor((from / size) * SIDE)));
    take(cell(event.clientY - box.top, box.height) * SIDE + cell(event.clientX - box.left, box.width));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const [row, column] = [Math.floor((at ?? 0) / SIDE), (at ?? 0) % SIDE];
    const [down, right] = Math.abs(way) === SIDE ? [way / SIDE, 0] : [0, way];
    const within = (value: number) => Math.max(0, Math.min(SIDE - 1, value));
    take(within(row + down) * SIDE + within(column + right));
  };
  const name = words.pixel(at === undefined ? undefined : { row: Math.floor(at / SIDE) + 1, column: (at % SIDE) + 1 });
  return (
    <button type="button" className={styles.chooser} aria-label={name} onClick={onClick} onKeyDown={onKeyDown}>
      {children}
    </button>
  );
}
