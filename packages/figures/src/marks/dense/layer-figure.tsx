"use client";

import { Control } from "../../controls/control.tsx";
import { biasColumn, idAt } from "../../layout/weight-grid.ts";
import { isWeight } from "../../lesson/use-chosen.ts";
import { BySize } from "../by-size.tsx";
import { NetworkDrawing } from "../network/network-drawing.tsx";
import { Choosing } from "./choosing.tsx";
import { ChosenName } from "./chosen-name.tsx";
import styles from "./layer-figure.module.css";
import { SumRow } from "./sum-row.tsx";
import { useLayer } from "./use-layer.ts";
import { WeightTable } from "./weight-table.tsx";

const SIZES = ["wide", "narrow"] as const;

/** From this width of the drawing's own place on, px; the style sheet has the same number. */
const FROM_PX = { wide: 460, medium: 460, narrow: 0 };

/**
 * The last layer of a network with many wires, and the same layer as a table of its weights. One weight is chosen: its
 * wire, its cell, and its term in the weighted sum are told of, and nothing else is written on a wire. What is pointed
 * at is told of as long as that lasts.
 */
export function LayerFigure() {
  const { grid, chosen, at, told } = useLayer();
  const toldCell = { row: told.row ?? at.row, column: told.column ?? at.column };

  return (
    <Choosing className={styles.halves}>
      <div className={styles.network}>
        <BySize
          sizes={SIZES}
          from={FROM_PX}
          draw={(size) => (
            <NetworkDrawing
              size={size}
              className={`${styles.drawing} ${styles[size]}`}
              first={grid.layer - 1}
              isQuiet
              chosen={isWeight(chosen) ? chosen : undefined}
            />
          )}
        />
      </div>
      <div className={styles.side}>
        <WeightTable />
        <Control q={chosen} />
        <SumRow grid={grid} row={toldCell.row} column={told.column} />
        <ChosenName q={toldCell.column > biasColumn(grid) ? chosen : idAt(grid, toldCell)} />
      </div>
    </Choosing>
  );
}
