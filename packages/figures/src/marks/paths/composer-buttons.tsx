"use client";

import { words } from "./paths.en.ts";
import styles from "./paths.module.css";
import type { CompositionTools } from "./use-composition.ts";

/** Takes back the last line or path, or all of them, and finds what is missing. */
export function ComposerButtons({ composing }: { readonly composing: CompositionTools }) {
  const { paths, composition, takeBack, clear, findRest } = composing;
  const { found, taken } = composition;
  const isEmpty = found.length === 0 && taken.length === 0;
  const isWhole = found.length === paths.length;
  return (
    <div className={`needs-script ${styles.buttons}`}>
      <button
        type="button"
        className="button"
        aria-disabled={isEmpty || undefined}
        onClick={() => !isEmpty && takeBack()}
      >
        {words.takeBack}
      </button>
      <button type="button" className="button" aria-disabled={isEmpty || undefined} onClick={() => !isEmpty && clear()}>
        {words.clear}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={isWhole || undefined}
        onClick={() => !isWhole && findRest()}
      >
        {words.rest}
      </button>
    </div>
  );
}
