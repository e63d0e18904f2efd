import { type RefObject, useLayoutEffect } from "react";

/** Tells the style sheets of the stage how high some elements are, each by the name of its property. */
export function useHeights(elements: Readonly<Record<`--${string}`, RefObject<HTMLElement | null>>>): void {
  useLayoutEffect(() => {
    const measured = Object.entries(elements).flatMap(([name, { current }]) => (current ? [{ name, current }] : []));
    const stage = measured[0]?.current.closest<HTMLElement>("[data-stage]");
    if (!stage) return;
    const measure = () => {
      for (const { name, current } of measured) stage.style.setProperty(name, `${current.offsetHeight}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of measured) observer.observe(current);
    return () => observer.disconnect();
  }, []);
}
