"use client";

import type { Box } from "../layout/network/index.ts";
import mark from "./mark.module.css";

/** The area to point at is larger than the glyphs, and has no gaps. */
export function HitBox({ box, margin = 4 }: { readonly box: Box; readonly margin?: number }) {
  return (
    <rect
      className={mark.hit}
      x={box.left - margin}
      y={box.top - margin}
      width={box.right - box.left + 2 * margin}
      height={box.bottom - box.top + 2 * margin}
    />
  );
}
