import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element, within bounds; undefined until it has been measured in the browser. */
export function useWidth(element: RefObject<HTMLElement | null>, least: number, most: number): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      // Not laid out yet, or hidden.
      if (measured.clientWidth > 0) setWidth(Math.min(most, Math.max(least, Math.floor(measured.clientWidth))));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, least, most]);
  return width;
}
