"use client";

import { BySize } from "../by-size.tsx";
import sizes from "../sizes.module.css";
import { NetworkDrawing } from "./network-drawing.tsx";

/** From this width of the figure on, px; `sizes.module.css` has the same numbers. */
const FROM_PX = { wide: 912, medium: 560, narrow: 0 };

/** A network of any shape, layer by layer from the inputs to the cost, with a handful of neurons in each. */
export function NetworkFigure() {
  return (
    <BySize
      from={FROM_PX}
      draw={(size) => <NetworkDrawing size={size} className={`${sizes.network} ${sizes[`network-${size}`]}`} />}
    />
  );
}
