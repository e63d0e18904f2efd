"use client";

import type { Sibling } from "@nn/exercises";
import { useId, useRef, useState } from "react";
import { useLater } from "@/later/use-later.ts";
import { Rich } from "../rich.tsx";
import { inLine } from "../slashed.ts";
import styles from "./help.module.css";
import { loadFigures } from "./load-figures.ts";
import { words } from "./words.en.ts";
import { SolutionSteps } from "./worked-solution.tsx";

/** Another question of the same kind, solved step by step, and then one's own: the last rung of the hints, or read first. */
export function WorkedSibling({
  sibling: { prompt, parts, figure, solution },
  said,
}: {
  readonly sibling: Sibling;
  readonly said: { readonly title: string; readonly back: string };
}) {
  const [isOpen, setOpen] = useState(true);
  // The exercise around has fetched it for a figure of its own; where it did not come, the words do without.
  const { code } = useLater(loadFigures, figure !== undefined);
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const back = () => {
    setOpen(false);
    const own = section.current
      ?.closest("li[data-part], li, [data-work]")
      ?.querySelector<HTMLElement>("math-field, input, textarea");
    own?.focus();
    own?.scrollIntoView({ block: "center" });
  };
  return (
    <section ref={section} className={styles.sibling} aria-labelledby={title} aria-live="polite">
      <h3 id={title} className={styles.title}>
        {said.title}
      </h3>
      {isOpen &&
        (figure && code ? (
          // What is pointed at in the example is of its own network, not of the reader's.
          <code.FigureScope figure={figure}>
            <p className={styles.prose}>
              <Rich text={inLine(prompt)} />
            </p>
            {figure.showsValues && <code.ExerciseFigure />}
            <SolutionSteps solution={solution} parts={parts} />
          </code.FigureScope>
        ) : (
          <>
            <p className={styles.prose}>
              <Rich text={inLine(prompt)} />
            </p>
            <SolutionSteps solution={solution} parts={parts} />
          </>
        ))}
      <button type="button" className="button" onClick={isOpen ? back : () => setOpen(true)}>
        {isOpen ? said.back : words.sibling.again}
      </button>
    </section>
  );
}
