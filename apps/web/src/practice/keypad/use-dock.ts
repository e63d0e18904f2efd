"use client";

import { type RefObject, useEffect } from "react";

/**
 * Keeps an element that is fixed to the foot of the window above the keyboard of a telephone, which covers the foot
 * without changing the window.
 */
export function useDock(dock: RefObject<HTMLElement | null>, isDocked: boolean): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    const element = dock.current;
    if (!isDocked || !viewport || !element) return;
    const place = () => {
      const covered = window.innerHeight - viewport.height - viewport.offsetTop;
      element.style.bottom = `${Math.max(0, Math.round(covered))}px`;
    };
    place();
    viewport.addEventListener("resize", place);
    viewport.addEventListener("scroll", place);
    return () => {
      viewport.removeEventListener("resize", place);
      viewport.removeEventListener("scroll", place);
    };
  }, [dock, isDocked]);
}
