"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

/** About a screen ahead, so that what comes is there before the reader is. */
const AHEAD = "800px 0px";

/** Whether an element has ever been near what the reader sees. */
export function useNear<E extends Element>(): readonly [ref: RefObject<E | null>, isNear: boolean] {
  const ref = useRef<E>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((each) => each.isIntersecting)), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return [ref, isNear];
}
