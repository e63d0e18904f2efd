"use client";

import type { Sibling } from "@nn/exercises";
import { type ReactNode, useId, useRef, useState } from "react";
import { Rich } from "../rich.tsx";
import { ExerciseFigure, FigureScope } from "./exercise-figure.tsx";
import styles from "./help.module.css";
import { words } from "./words.en.ts";
import { SolutionSteps } from "./worked-solution.tsx";

/** The last rung of the hints: another question of the same kind, solved step by step, and then one's own again. */
export function WorkedSibling({ sibling: { prompt, parts, figure, solution } }: { readonly sibling: Sibling }) {
  const [isOpen, setOpen] = useState(true);
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const back = () => {
    setOpen(false);
    const own = section.current
      ?.closest("li[data-part], li")
      ?.querySelector<HTMLElement>("math-field, input, textarea");
    own?.focus();
    own?.scrollIntoView({ block: "center" });
  };
  return (
    <section ref={section} className={styles.sibling} aria-labelledby={title} aria-live="polite">
      <h3 id={title} className={styles.title}>
        {words.sibling.title}
      </h3>
      {isOpen && (
        <InScope figure={figure}>
          <p className={styles.prose}>
            <Rich text={prompt} />
          </p>
          {figure?.showsValues && <ExerciseFigure />}
          <SolutionSteps solution={solution} parts={parts} />
        </InScope>
      )}
      <button type="button" className="button" onClick={isOpen ? back : () => setOpen(true)}>
        {isOpen ? words.sibling.back : words.sibling.again}
      </button>
    </section>
  );
}

/** What is pointed at in the example is of its own network, not of the reader's. */
const InScope = ({ figure, children }: { readonly figure: Sibling["figure"]; readonly children: ReactNode }) =>
  figure ? <FigureScope figure={figure}>{children}</FigureScope> : children;
