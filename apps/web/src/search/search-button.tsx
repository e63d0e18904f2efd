"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import styles from "./search-button.module.css";
import { words } from "./words.en.ts";

/** The search itself comes when it is asked for, so that no page carries it. */
const SearchDialog = lazy(() => import("./search-dialog.tsx"));

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select, math-field"));

/** Opens the search, as "/" does where nobody is typing. */
export function SearchButton({ className }: { readonly className?: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`plain ${className ?? ""}`}
        aria-keyshortcuts="/"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg className={styles.lens} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M12 12l4.5 4.5M13.2 7.6a5.6 5.6 0 1 1-11.2 0a5.6 5.6 0 0 1 11.2 0z" />
        </svg>
        <span className={styles.word}>{words.open}</span>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
