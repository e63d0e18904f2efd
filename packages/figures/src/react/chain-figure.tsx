"use client";

import { ChainDrawing } from "./chain-drawing.tsx";
import sizes from "./sizes.module.css";

/** The chain, at the size that fits: style alone chooses, so that nothing jumps when the page wakes up. */
export function ChainFigure() {
  return (
    <>
      <ChainDrawing size="wide" className={sizes.wide} />
      <ChainDrawing size="medium" className={sizes.medium} />
      <ChainDrawing size="narrow" className={sizes.narrow} />
    </>
  );
}
