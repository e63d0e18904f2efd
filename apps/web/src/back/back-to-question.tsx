"use client";

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import styles from "./back-to-question.module.css";
import { words } from "./words.en.ts";

/** The way back to a question whose answer a figure is showing: it stands at the head of that figure, and has the focus. */
export function BackToQuestion({ figure, onBack }: { readonly figure: Element; readonly onBack: () => void }) {
  const [place] = useState(() => document.createElement("div"));
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    figure.prepend(place);
    place.scrollIntoView({ block: "nearest" });
    button.current?.focus({ preventScroll: true });
    return () => place.remove();
  }, [figure, place]);
  return createPortal(
    <button ref={button} type="button" className={`button needs-script ${styles.back}`} onClick={onBack}>
      {words.back}
    </button>,
    place,
  );
}
