"use client";

import { BySize } from "../by-size.tsx";
import sizes from "../sizes.module.css";
import { ChainDrawing } from "./chain-drawing.tsx";

/** The chain with everything that can be dragged in it. */
export function ChainFigure() {
  return <BySize draw={(size) => <ChainDrawing size={size} className={sizes[size]} />} />;
}
