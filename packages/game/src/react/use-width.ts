import { type RefObject, useLayoutEffect, useState } from "react";
import { NARROWEST, WIDEST } from "../board/measures.ts";

/** The width that a board has in its box, or undefined until it has been measured in the browser. */
export function useBoardWidth(box: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.floor(element.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
