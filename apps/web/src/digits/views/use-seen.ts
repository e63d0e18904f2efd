"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** Just ahead, so that what is scrolled into sight is up to date when it gets there. */
const AHEAD = "200px 0px";

/** Whether an element is in sight, or about to be. */
export function useSeen<E extends Element>(): readonly [ref: RefObject<E | null>, isSeen: boolean] {
  const ref = useRef<E>(null);
  const [isSeen, setSeen] = useState(true);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? true), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isSeen];
}
