"use client";

import { type ComponentType, lazy, startTransition, useEffect, useRef, useState } from "react";
import styles from "./later.module.css";
import { SizeBefore } from "./size-before.ts";
import { useIsOfServer } from "./use-is-of-server.ts";
import { whenWanted } from "./when-wanted.ts";

/** What takes the place of a still picture. */
interface Awake<Props> {
  readonly Code: ComponentType<Props>;
  readonly size: string;
  /** Which of the things in it had the focus, counted from 0; −1 if none. */
  readonly focused: number;
}

/**
 * A part of a page whose code comes when a reader comes near. The page comes with it drawn, numbers and all, and React leaves
 * it as it came; then the part itself takes its place. (With Suspense it would stand at the page's end, hidden until a
 * script moves it, and so not be seen without one.) On a page that is made in the browser it is there from the start.
 *
 * Its style sheets must be on the page before its code is: whoever calls this imports them.
 *
 * @param load  a dynamic import
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Drawn = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    const isOfServer = useIsOfServer();
    const [isStill] = useState(isOfServer);
    const place = useRef<HTMLDivElement>(null);
    const [awake, wake] = useState<Awake<Props> | undefined>();
    useEffect(() => {
      const drawn = place.current;
      if (!isStill || !drawn) return;
      const fetchIt = async () => {
        try {
          const Code = await load();
          // In small pieces, so that a reader who is doing something else does not notice.
          startTransition(() =>
            wake({ Code, size: sizeIn(drawn), focused: focusables(drawn).indexOf(document.activeElement) }),
          );
        } catch {
          // The picture is right without it.
          window.addEventListener("online", fetchIt, { once: true });
        }
      };
      // The place itself has no box.
      return whenWanted(drawn.firstElementChild ?? drawn, fetchIt);
    }, [isStill]);
    useEffect(() => {
      const next = awake && place.current && focusables(place.current)[awake.focused];
      if (next instanceof HTMLElement || next instanceof SVGElement) next.focus({ preventScroll: true });
    }, [awake]);
    if (awake)
      return (
        <SizeBefore value={awake.size}>
          <div key="awake" ref={place} className={styles.place}>
            <awake.Code {...props} />
          </div>
        </SizeBefore>
      );
    if (isStill && typeof window !== "undefined")
      return (
        <div
          key="still"
          ref={place}
          className={styles.place}
          suppressHydrationWarning
          dangerouslySetInnerHTML={AS_IT_CAME}
        />
      );
    return (
      <div className={styles.place} data-still={isStill ? "" : undefined}>
        <Drawn {...props} />
      </div>
    );
  };
}

/** The same object every time: React would write another one into the page. */
const AS_IT_CAME = { __html: "" };

/** All drawings of a part have one width. */
const sizeIn = (drawn: Element): string =>
  drawn.querySelector("[data-size]:not(template)")?.getAttribute("data-size") ?? "";

const focusables = (within: Element): readonly (Element | null)[] => [
  ...within.querySelectorAll("a[href], button, input, select, textarea, [tabindex]"),
];
