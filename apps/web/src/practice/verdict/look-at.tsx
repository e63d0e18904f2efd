"use client";

import { useMaybeModel } from "@nn/figures";
import { useEffect, useRef, useState } from "react";
import { BackToQuestion } from "@/back/back-to-question.tsx";
import { words } from "./words.en.ts";

/** Lights in the figure what a verdict or a hint is about, and brings the figure into view. */
export function LookAt({ quantities }: { readonly quantities: readonly string[] }) {
  const model = useMaybeModel();
  const [isLit, setLit] = useState(false);
  const [figure, setFigure] = useState<Element | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isLit || !model) return;
    model.speakOf(quantities);
    return () => model.speakOf([]);
  }, [isLit, model, quantities]);
  if (!model || quantities.length === 0) return null;

  const toggle = () => {
    setLit(!isLit);
    const found = button.current?.closest("section")?.querySelector("[data-exercise-figure]");
    if (isLit || !found) return setFigure(undefined);
    found.scrollIntoView({ block: "nearest" });
    setFigure(found);
  };
  const goBack = () => {
    setLit(false);
    setFigure(undefined);
    button.current?.focus();
    button.current?.scrollIntoView({ block: "center" });
  };
  return (
    <>
      <button ref={button} type="button" className="plain link" aria-pressed={isLit} onClick={toggle}>
        {isLit ? words.shown : words.show}
      </button>
      {figure && <BackToQuestion figure={figure} onBack={goBack} />}
    </>
  );
}
