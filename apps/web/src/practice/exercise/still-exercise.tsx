"use client";

import "@nn/figures/network-styles";
import { lazy, useState, useSyncExternalStore } from "react";
import { loadTypesetting } from "@/formula/typesetting.ts";
import styles from "./exercise.module.css";
import type { Asked } from "./still-asked.tsx";

/** Only where pages are made; a browser never fetches it. */
const Drawn = lazy(async () => {
  await loadTypesetting();
  return { default: (await import("./still-asked.tsx")).StillAsked };
});

/**
 * A question of a family, drawn where the page is made, so that there is something to read before any script has come.
 * React leaves it as it came. A page that is made in the browser does without.
 */
export function StillExercise(asked: Asked) {
  const isOfServer = useSyncExternalStore(never, isFalse, isTrue);
  const [isStill] = useState(isOfServer);
  const told = { className: styles.still, "aria-hidden": true, inert: true };
  if (typeof window === "undefined")
    return (
      <div {...told}>
        <Drawn {...asked} />
      </div>
    );
  return isStill && <div {...told} suppressHydrationWarning dangerouslySetInnerHTML={AS_IT_CAME} />;
}

/** The same object every time: React would write another one into the page. */
const AS_IT_CAME = { __html: "" };

const never = () => () => {};
const isFalse = () => false;
const isTrue = () => true;
