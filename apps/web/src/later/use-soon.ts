"use client";

import { useEffect } from "react";
import { useLater } from "./use-later.ts";

/**
 * Code that comes soon after the page has, or again when there is a connection; undefined until then.
 *
 * @param load  a dynamic import; the same function at every call
 */
export function useSoon<Code extends object>(load: () => Promise<Code>): Code | undefined {
  const { code, fault, retry } = useLater(load);
  useEffect(() => {
    if (!fault) return;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [fault, retry]);
  return code;
}
