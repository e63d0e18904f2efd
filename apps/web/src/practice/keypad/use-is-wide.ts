"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

/** From this width of an exercise on, px, its figure stands beside the work; `exercise.module.css` has the same number. */
const BESIDE_PX = 900;

/** Whether there is room beside the work; true until it is measured, because nothing is docked before. */
export function useIsWide(element: RefObject<Element | null>): boolean {
  const [isWide, setWide] = useState(true);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === "undefined") return;
    const measure = () => setWide(current.getBoundingClientRect().width >= BESIDE_PX);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return isWide;
}
