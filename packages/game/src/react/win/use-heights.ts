import { type RefObject, useLayoutEffect } from "react";

/** Tells the style sheets of the stage how high some elements are, each by the name of its property. */
export function useHeights(elements: Readonly<Record<`--${string}`, RefObject<HTMLElement | null>>>): void {
  useLayoutEffect(() => {
    const named = Object.entries(elements);
    const measure = () => {
      for (const [name, { current }] of named)
        current?.closest<HTMLElement>("[data-stage]")?.style.setProperty(name, `${current.offsetHeight}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const [, { current }] of named) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, []);
}
