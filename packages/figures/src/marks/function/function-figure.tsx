"use client";

import { BySize } from "../by-size.tsx";
import styles from "./function.module.css";
import { FunctionDrawing } from "./function-drawing.tsx";

const SIZES = ["medium", "narrow"] as const;

/**
 * The curve of the activation function, with the neurons of a row standing on it: what a neuron adds up leads along the
 * axis, and the curve says what it answers. Where neurons have several functions, each has its curve.
 */
export function FunctionFigure() {
  return (
    <BySize
      sizes={SIZES}
      draw={(size) => <FunctionDrawing size={size === "narrow" ? "narrow" : "medium"} className={styles[size]} />}
    />
  );
}
