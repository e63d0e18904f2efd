"use client";

import "@nn/figures/network-styles";
import { lazy } from "react";
import { useLater } from "@/later/use-later.ts";
import { useNear } from "@/later/use-near.ts";
import styles from "./nudge-figure.module.css";

const load = () => import("./nudge-figure.tsx");

/** Without a boundary around it, the page is made once its code is there, and so holds the drawing. */
const Drawn = lazy(async () => ({ default: (await load()).NudgeFigure }));

/**
 * The first thing a visitor can touch. The page comes with the drawing, and React leaves it as it came; the engine behind
 * it is fetched once the page is awake, and takes its place. (With Suspense the drawing would stand at the page's end,
 * hidden until a script moves it, and so not be seen without one.)
 */
export function HomeFigure() {
  const [place, isNear] = useNear<HTMLDivElement>();
  const { code } = useLater(load, isNear);
  const Figure = code?.NudgeFigure ?? (typeof window === "undefined" ? Drawn : undefined);
  if (!Figure)
    return (
      <div
        key="drawn"
        ref={place}
        className={styles.figure}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: "" }}
      />
    );
  return (
    <div key="awake" className={styles.figure}>
      <Figure />
    </div>
  );
}
