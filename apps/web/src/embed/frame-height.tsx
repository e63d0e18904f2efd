"use client";

import { useEffect } from "react";

/** Tells the page around a frame how tall the figure is, whenever that changes: `{ type: "nudge-height", name, height }`. */
export function FrameHeight({ name }: { readonly name: string }) {
  useEffect(() => {
    if (window.parent === window) return;
    const page = document.querySelector("[data-embedded]");
    if (!page) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(page.getBoundingClientRect().height);
      // The height of a figure is no secret, so it goes to whatever page has the frame.
      window.parent.postMessage({ type: "nudge-height", name, height }, "*");
    });
    observer.observe(page);
    return () => observer.disconnect();
  }, [name]);
  return null;
}
