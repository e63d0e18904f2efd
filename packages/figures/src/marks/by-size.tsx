"use client";

import {
  Fragment,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { SizeBefore } from "../later/size-before.ts";
import { useIsOfServer } from "../later/use-is-of-server.ts";
import { FROM_PX, SIZES, type Size, sizeFor } from "../layout/size.ts";
import { choosing, chosenBefore, sizeCalled } from "./before-paint.ts";

/**
 * Draws a figure at the size that fits. The page comes with the smallest drawing, which is right at every width; the larger
 * ones lie beside it as templates, which are not part of the page, and the one that fits takes its place before
 * anything is painted (`before-paint.ts`). From then on the visible one is drawn and no other, which keeps a drag within its
 * frame. What is drawn in the browser is measured before it is drawn, or is as large as the picture that it replaces.
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
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // While React takes the page over, it finds what the page came with.
  const isOfServer = useIsOfServer();
  const before = useContext(SizeBefore);
  const [seen, setSeen] = useState<Size | typeof EVERY | undefined>(() => {
    if (isOfServer) return chosenBefore(id, sizes);
    if (before !== undefined) return sizeCalled(before, sizes);
    return typeof ResizeObserver === "undefined" ? EVERY : undefined;
  });
  const isUnmeasured = seen === undefined;
  const measure = useCallback(() => {
    if (box.current) setSeen(sizeFor(containerOf(box.current).getBoundingClientRect().width, sizes, from));
  }, [sizes, from]);
  useLayoutEffect(() => {
    if (isUnmeasured) measure();
  }, [isUnmeasured, measure]);
  // What is as large as it was before is painted first: to ask for its container would make the browser work it out twice.
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(containerOf(element));
    // Paper has another width than the screen, and no event comes in time: every size is there, and CSS shows one.
    const showAll = () => flushSync(() => setSeen(EVERY));
    window.addEventListener("beforeprint", showAll);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", showAll);
      window.removeEventListener("afterprint", measure);
    };
  }, [measure]);
  return (
    <div ref={box} id={id} data-every={seen === EVERY ? "" : undefined} suppressHydrationWarning>
      {/* Each size keeps its place in the list, because ids inside are counted by places. */}
      {sizes.map((size) => {
        if (seen === size || seen === EVERY) return <Fragment key={size}>{draw(size)}</Fragment>;
        return isOfServer ? <Spare key={size} from={from[size]} size={size} draw={draw} /> : null;
      })}
      {isOfServer && <script dangerouslySetInnerHTML={{ __html: choosing }} />}
    </div>
  );
}

/** A drawing that may take the place of the one in the page. React leaves it as it came. */
function Spare({
  size,
  from,
  draw,
}: {
  readonly size: Size;
  readonly from: number;
  readonly draw: (size: Size) => ReactNode;
}) {
  const told = { "data-size": size, "data-from": from, suppressHydrationWarning: true };
  if (typeof window === "undefined") return <template {...told}>{draw(size)}</template>;
  return <template {...told} dangerouslySetInnerHTML={{ __html: "" }} />;
}

/** What the style sheet asks for its width, which may be more than the column that a drawing stands in. */
function containerOf(element: HTMLElement): HTMLElement {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (/size/.test(getComputedStyle(around).getPropertyValue("container-type"))) return around;
  return element;
}

const EVERY = "every";
