"use client";

import { useEffect } from "react";

/** Has the levels of today and tomorrow kept, with all that they need, so that they can be played without a connection. */
export function KeptDays() {
  useEffect(() => {
    // Not every browser has workers, nor every address: they need one that nobody on the way can change.
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    const left = new AbortController();
    const begin = () => {
      keepDays().catch((error: unknown) => console.info("The level of the day is not kept for later.", error));
    };
    // It takes as much as a level does, and so it waits for the page itself.
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", begin, { once: true, signal: left.signal });
    return () => left.abort();
  }, []);
  return null;
}

async function keepDays(): Promise<void> {
  await navigator.serviceWorker.register("/play/offline.js", { scope: "/play" });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage("a page was opened");
}
