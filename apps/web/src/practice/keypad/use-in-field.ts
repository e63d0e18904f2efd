"use client";

import { type FocusEvent, useEffect, useRef, useState } from "react";

/**
 * Whether one is in a field or at its keys, and the handlers that find it out. Who leaves by pressing something has let it
 * go before the keys go: the page would move under the finger, and the press would miss.
 */
export function useInField() {
  const [isInField, setInField] = useState(false);
  const isPressed = useRef(false);
  const hasLeft = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    // The click comes after the finger is up.
    const release = () =>
      setTimeout(() => {
        isPressed.current = false;
        if (hasLeft.current) setInField(false);
      }, 0);
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("pointerup", release, true);
    window.addEventListener("pointercancel", release, true);
    return () => {
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("pointerup", release, true);
      window.removeEventListener("pointercancel", release, true);
    };
  }, []);
  const set = (isIn: boolean) => {
    hasLeft.current = !isIn;
    if (isIn || !isPressed.current) setInField(isIn);
  };
  return {
    isInField,
    onFocus: ({ target }: FocusEvent) => set(target.closest("[data-field], [data-keypad]") !== null),
    onBlur: ({ relatedTarget }: FocusEvent) => relatedTarget === null && set(false),
  };
}
