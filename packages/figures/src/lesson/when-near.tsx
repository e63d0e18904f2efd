"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** About half a screen ahead. */
const AHEAD = "400px 0px";

/** Longest time until the next part wakes although the browser is never at rest. */
const LONGEST_REST_MS = 2_000;

/** Whatever can have the focus. */
const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]";

/**
 * A part of a page that stays as it came, as marks without code behind them, until a reader comes near or points at it, or
 * the browser has nothing else to do; then it is drawn anew in the same place. A page of figures is awake much sooner if it
 * need not wake all of them. What is drawn in the browser from the start is awake from the start.
 */
export function WhenNear({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef<number | undefined>(undefined);
  // React takes over what the server made, in a browser: nowhere else is this true.
  const comesAsMarks = useSyncExternalStore(never, isFalse, () => typeof IntersectionObserver !== "undefined");
  const [isAwake, setAwake] = useState(!comesAsMarks);

  useEffect(() => {
    const element = place.current;
    if (isAwake || !element) return;
    const left = new AbortController();
    const { signal } = left;
    const wake = () => {
      const had = document.activeElement;
      focused.current = had && element.contains(had) ? focusablesIn(element).indexOf(had) : undefined;
      setAwake(true);
    };
    for (const sign of ["pointerover", "focusin"]) element.addEventListener(sign, () => flushSync(wake), { signal });
    const observer = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && wake(), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    signal.addEventListener("abort", () => observer.disconnect());
    void atRest().then(() => signal.aborted || wake());
    return () => left.abort();
  }, [isAwake]);

  // Who had the focus has it still, in what took its place.
  useLayoutEffect(() => {
    const element = place.current;
    const had = focused.current;
    if (!isAwake || !element || had === undefined) return;
    focused.current = undefined;
    const next = focusablesIn(element)[had];
    if (next instanceof HTMLElement || next instanceof SVGElement) next.focus({ preventScroll: true });
  }, [isAwake]);

  if (!isAwake)
    return (
      <div
        key="marks"
        ref={place}
        className={className}
        suppressHydrationWarning
        // React leaves what is there: it compares no marks that it is told to set itself.
        dangerouslySetInnerHTML={{ __html: "" }}
      />
    );
  return (
    <div key="awake" ref={place} className={className}>
      {children}
    </div>
  );
}

const never = () => () => {};
const isFalse = () => false;

const focusablesIn = (element: Element): readonly Element[] => [...element.querySelectorAll(FOCUSABLE)];

let resting = Promise.resolve();

/** One after the other, each when the browser has nothing else to do. */
function atRest(): Promise<void> {
  resting = resting.then(
    () =>
      new Promise((resolve) => {
        if (typeof requestIdleCallback === "undefined") setTimeout(resolve, 200);
        else requestIdleCallback(() => resolve(), { timeout: LONGEST_REST_MS });
      }),
  );
  return resting;
}
