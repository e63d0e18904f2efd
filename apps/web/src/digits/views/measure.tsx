"use client";

import { type Measured, measured, targetOf } from "@nn/digits";
import { trueMinus } from "@nn/notation";
import { useState } from "react";
import { type Shown, useLab } from "../lab/use-lab.ts";
import { type Because, indexOf } from "./because.ts";
import { words } from "./digits.en.ts";
import styles from "./inspect.module.css";
import { Slope } from "./quantity.tsx";

/** Six digits, whatever the size. */
const six = (value: number) => trueMinus(value === 0 ? "0" : value.toPrecision(6));

/** Turns the parameter a little up and a little down, and lays what the cost does beside the derivative. */
export function Measure({ because, run, picture, target }: Shown & { readonly because: Because }) {
  const chosen = useLab((lab) => lab.chosen);
  const [found, setFound] = useState<{ readonly of: Because; readonly measured: Measured }>();
  const measure = () =>
    setFound({
      of: because,
      measured: measured(run.network, { input: picture, target: targetOf(target) }, indexOf(chosen)),
    });
  const shown = found?.of === because ? found.measured : undefined;
  return (
    <div className={styles.measure}>
      <button type="button" className="button needs-script" onClick={measure}>
        {words.measure.button}
      </button>
      <div role="status">
        {shown && (
          <>
            <div className={styles.scroll}>
              <table className={styles.sum}>
                <thead>
                  <tr>
                    <th scope="col">{words.measure.nudge}</th>
                    <th scope="col">{words.measure.above}</th>
                    <th scope="col">{words.measure.below}</th>
                    <th scope="col">{words.measure.ratio}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.rows.map(({ nudge, above, below, slope }) => (
                    <tr key={nudge}>
                      <th scope="row">{`± ${nudge}`}</th>
                      <td className="q-c">{above.toFixed(9)}</td>
                      <td className="q-c">{below.toFixed(9)}</td>
                      <td>{six(slope)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className={styles.verdict}>
              {words.measure.settles} <strong data-measured="">{six(shown.slope)}</strong>
            </p>
            <p className={styles.verdict}>
              <Slope of="C" by={because.of} /> {words.measure.chain}{" "}
              <strong data-derived="">{six(because.value)}</strong>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
