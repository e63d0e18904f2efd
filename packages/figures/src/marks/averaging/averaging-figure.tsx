"use client";

import { valuesOf } from "@nn/core";
import { quantityId } from "@nn/notation";
import { useMemo, useState } from "react";
import { Control } from "../../controls/control.tsx";
import { useModelState } from "../../lesson/use-model.tsx";
import { words } from "./averaging.en.ts";
import styles from "./averaging.module.css";
import { CostPlot } from "./cost-plot.tsx";
import { ExampleRow } from "./example-row.tsx";
import { arrowScale, MeanRow } from "./mean-row.tsx";
import { MeanSum } from "./mean-sum.tsx";
import { SlopesHead } from "./slopes-head.tsx";

/**
 * Every example pulls at one parameter in its own way, and the network follows the mean: a row for each example with
 * its own slope, the slopes as arrows at one scale, and the cost of each as a curve over the parameter.
 *
 * @param of  the weight or bias that they pull at
 */
export function AveragingFigure({ of }: { readonly of: string }) {
  const parameter = quantityId(of);
  const { network, each } = useModelState(({ reading }) => reading);
  const examples = useModelState(({ setup }) => setup.examples);
  const leftOut = useModelState(({ setup }) => setup.leftOut);
  const [pointed, point] = useState<number | undefined>();
  const all = useMemo(() => examples.map((example) => valuesOf(network, example)), [network, examples]);
  const slopes = each.map((gradient) => gradient.of(parameter));
  const scale = arrowScale(slopes);
  return (
    <>
      <div className={`needs-script ${styles.control}`}>
        <Control q={parameter} />
        <p className="small">{words.leaveOut}</p>
      </div>
      <div className={styles.halves}>
        <table className={styles.table}>
          <SlopesHead of={parameter} />
          <tbody>
            {all.map((values, index) => (
              <ExampleRow
                // examples never change places
                key={index}
                index={index}
                values={values}
                last={network.layers.length}
                slope={slopes[index] ?? 0}
                cost={each[index]?.cost ?? 0}
                scale={scale}
                isOut={leftOut.includes(index)}
                isLast={leftOut.length === examples.length - 1}
                isPointed={pointed === index}
                onPoint={point}
              />
            ))}
          </tbody>
          <MeanRow of={parameter} scale={scale} />
        </table>
        <CostPlot of={parameter} pointed={pointed} />
      </div>
      <MeanSum of={parameter} slopes={slopes.filter((_, index) => !leftOut.includes(index))} />
    </>
  );
}
