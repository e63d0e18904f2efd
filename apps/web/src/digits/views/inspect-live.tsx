"use client";

import type { QuantityId } from "@nn/core";
import { useMemo, useState } from "react";
import { type Shown, useLab, useShown } from "../lab/use-lab.ts";
import { type Because, becauseOf, type Part } from "./because.ts";
import { words } from "./digits.en.ts";
import styles from "./inspect.module.css";
import { Measure } from "./measure.tsx";
import { NeuronFields, WeightTable } from "./parameter-choice.tsx";
import { PixelChoice } from "./pixel-choice.tsx";
import { Product, StepView } from "./product.tsx";
import { Quantity } from "./quantity.tsx";
import { useSeen } from "./use-seen.ts";
import { WeightPictures } from "./weight-pictures.tsx";

/** Any parameter, the sensitivity of the cost to it, and whatever that is made of. */
export function InspectLive() {
  const [place, isSeen] = useSeen<HTMLDivElement>();
  const shown = useShown(isSeen);
  const { run, picture, target, reading } = shown;
  const chosen = useLab((lab) => lab.chosen);
  const because = useMemo(
    () => becauseOf(run.network, picture, target, chosen),
    [run.network, picture, target, chosen],
  );
  const { layer, j, k } = chosen;
  return (
    <div ref={place} className={styles.inspect}>
      <NeuronFields />
      {layer === 1 ? (
        <WeightPictures
          network={run.network}
          reading={reading}
          picture={picture}
          j={j}
          at={k === "bias" ? undefined : k}
          chooser={(drawn) => <PixelChoice>{drawn}</PixelChoice>}
        />
      ) : (
        <WeightTable {...shown} />
      )}
      <p className={styles.label} role="status">
        {words.chosen(layer, j, k)} <Quantity q={because.of} />
      </p>
      <Opened because={because} shown={shown} />
    </div>
  );
}

/** The product, below it what was opened, each from the one above, and beside that what is measured. */
function Opened({ because, shown }: { readonly because: Because; readonly shown: Shown }) {
  const [path, setPath] = useState<readonly QuantityId[]>([]);
  const steps = path.flatMap((quantity) => because.stepOf(quantity) ?? []);
  const openerAt = (depth: number) => (part: Part, number: string) => {
    const isOpen = path[depth] === part.quantity;
    if (because.stepOf(part.quantity) === undefined) return number;
    return (
      <button
        type="button"
        className={`plain link ${styles.opener}`}
        aria-expanded={isOpen}
        aria-label={words.openNamed(part.quantity, number)}
        onClick={() => setPath(isOpen ? path.slice(0, depth) : [...path.slice(0, depth), part.quantity])}
      >
        {number}
      </button>
    );
  };
  return (
    <>
      <Product {...because} opener={openerAt(0)} />
      <div className={styles.beside}>
        {steps.length > 0 && (
          <div className={styles.openedAll}>
            {steps.map((step, depth) => (
              <div key={step.derivative.by} className={styles.opened}>
                <p className={styles.label}>
                  {words.madeOf} <Quantity q={step.derivative.by} />
                </p>
                <StepView step={step} opener={openerAt(depth + 1)} />
              </div>
            ))}
          </div>
        )}
        <Measure because={because} {...shown} />
      </div>
    </>
  );
}
