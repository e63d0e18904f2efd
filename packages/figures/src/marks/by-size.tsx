"use client";

import { Fragment, type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { FROM_PX, SIZES, type Size, sizeFor } from "../layout/size.ts";

/**
 * Draws a figure at the size that fits. The page comes with every size, of which CSS shows one, so that nothing jumps
 * when scripts start; from then on only the visible one is drawn, which keeps a drag within its frame. What is drawn in the
 * browser from the start is measured before it is drawn.
 */
export function BySize({
  sizes = SIZES,
  from = FROM_PX,
  draw,
}: {
  /** Largest first. */
  readonly sizes?: readonly Size[];
  /** From this width of the figure on, px; the style sheet has the same numbers. */
  readonly from?: Readonly<Record<Size, number>>;
  readonly draw: (size: Size) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const isOfServer = useSyncExternalStore(never, isFalse, isTrue);
  const [seen, setSeen] = useState<Size | typeof UNMEASURED | undefined>(
    isOfServer || typeof ResizeObserver === "undefined" ? undefined : UNMEASURED,
  );
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const container = containerOf(element);
    const measure = () => setSeen(sizeFor(container.getBoundingClientRect().width, sizes, from));
    const observer = new ResizeObserver(measure);
    observer.observe(container);
    if (!isOfServer) measure();
    // Paper has another width than the screen, and no event comes in time, so every size is there again.
    const showAll = () => flushSync(() => setSeen(undefined));
    window.addEventListener("beforeprint", showAll);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", showAll);
      window.removeEventListener("afterprint", measure);
    };
  }, [sizes, from, isOfServer]);
  return (
    <div ref={box}>
      {sizes
        .filter((size) => seen === undefined || size === seen)
        .map((size) => (
          <Fragment key={size}>{draw(size)}</Fragment>
        ))}
    </div>
  );
}

/** What the style sheet asks for its width, which may be more than the column that a drawing stands in. */
function containerOf(element: HTMLElement): HTMLElement {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (/size/.test(getComputedStyle(around).getPropertyValue("container-type"))) return around;
  return element;
}

const UNMEASURED = "unmeasured";

const never = () => () => {};
const isFalse = () => false;
const isTrue = () => true;
