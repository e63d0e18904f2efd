"use client";

import { prefetchBoard } from "@nn/game/prefetch";
import { useEffect } from "react";

const SIGNS = ["pointerover", "focusin", "touchstart"] as const;

/** Whoever points at a level is about to open it: its engine comes ahead. */
export function usePrefetch(): void {
  useEffect(() => {
    const left = new AbortController();
    const look = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('a[href^="/play/"]')) return;
      left.abort();
      prefetchBoard();
    };
    for (const sign of SIGNS) document.addEventListener(sign, look, { passive: true, signal: left.signal });
    return () => left.abort();
  }, []);
}
