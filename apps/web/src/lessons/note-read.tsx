"use client";

import { useEffect } from "react";
import { noteRead } from "@/kept/sections-read.ts";

/** Long enough to rule out that the end of a section only went by. */
const SEEN_MS = 1_000;

/** Notes the sections whose end is seen: the end is where the next thing begins. */
export function NoteRead({
  ends,
}: {
  /** For each section its address, and the id of what comes after it. */
  readonly ends: readonly { readonly address: string; readonly next: string }[];
}) {
  useEffect(() => {
    const waiting = new Map<Element, ReturnType<typeof setTimeout>>();
    const addressOf = new Map(
      ends.flatMap(({ address, next }) => {
        const element = document.getElementById(next);
        return element ? [[element, address] as const] : [];
      }),
    );
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(waiting.get(target));
        const address = addressOf.get(target as HTMLElement);
        if (isIntersecting && address)
          waiting.set(
            target,
            setTimeout(() => noteRead(address), SEEN_MS),
          );
      }
    });
    for (const element of addressOf.keys()) observer.observe(element);
    return () => {
      observer.disconnect();
      for (const timer of waiting.values()) clearTimeout(timer);
    };
  }, [ends]);
  return null;
}
