"use client";

import { type QuantityId, quantityId } from "@nn/notation";
import { useMemo } from "react";
import { Control } from "../../controls/control.tsx";
import type { Size } from "../../layout/size.ts";
import { useModelState, useTrace } from "../../lesson/use-model.tsx";
import { BySize } from "../by-size.tsx";
import { lastLinkOf } from "./last-link.ts";
import { LinkStripDrawing } from "./link-strip-drawing.tsx";
import { type ShownSlopes, shownSlopes } from "./shown-slopes.ts";
import { SlopePanel } from "./slope-panel.tsx";
import { SlopeSums } from "./slope-sums.tsx";
import styles from "./slopes.module.css";
import { Travelled } from "./travelled.tsx";
import { useCrossings } from "./use-crossings.ts";
import { ZoomBar } from "./zoom-bar.tsx";

/**
 * The microscope of slopes. A nudge of the last weight of a chain crosses three curves on its way to the cost, and the
 * rise of one is the run of the next. The smaller the nudge, the closer one looks, until curve and tangent are one.
 *
 * @param of  the last weight of a chain of at least two layers, whose cost is made of squares
 */
export function SlopesFigure({ of }: { readonly of: string }) {
  const weight = quantityId(of);
  const { by, crossings } = useCrossings(weight);
  const { value } = useTrace(weight);
  const shown = useMemo(() => shownSlopes(crossings, value), [crossings, value]);
  return (
    <>
      <div className={styles.bar}>
        <Control q={weight} />
        <ZoomBar of={weight} shown={shown} />
      </div>
      <BySize draw={(size) => <Drawing size={size} weight={weight} by={by} crossings={crossings} shown={shown} />} />
      <SlopeSums of={weight} crossings={crossings} shown={shown} />
      <Travelled changes={shown.changes} crossings={crossings} />
    </>
  );
}

function Drawing({
  size,
  weight,
  by,
  crossings,
  shown,
}: {
  readonly size: Size;
  readonly weight: QuantityId;
  readonly by: number;
  readonly crossings: ReturnType<typeof useCrossings>["crossings"];
  readonly shown: ShownSlopes;
}) {
  const journeys = useModelState((state) => state.journeys);
  const link = lastLinkOf(weight);
  const { changes, ratios, slopes } = shown;
  return (
    <div className={`${styles.drawing} ${styles[`only-${size}`]} ${journeys > 0 ? styles.journey : ""}`} key={journeys}>
      <LinkStripDrawing size={size} link={link} changes={changes} />
      <div className={styles.panels}>
        {crossings.map((crossing, index) => (
          <SlopePanel
            key={crossing.factor.derivative.of}
            size={size}
            crossing={crossing}
            by={by}
            parameter={weight}
            target={link.y}
            order={index}
            shown={{
              run: changes[index] ?? "",
              rise: changes[index + 1] ?? "",
              ratio: ratios[index],
              slope: slopes[index] ?? "",
            }}
          />
        ))}
      </div>
    </div>
  );
}
