"use client";

import type { ReactNode } from "react";
import { words } from "../words.en.ts";
import { CostAnnouncer } from "./cost-announcer.tsx";
import { Footnote } from "./footnote.tsx";
import styles from "./lesson.module.css";
import { QuantityLinks } from "./quantity-links.tsx";
import { useStateInAddress } from "./use-link.ts";
import { type LessonStart, ModelProvider } from "./use-model.tsx";

/**
 * A lesson page: one model, its symbols and marks linked, its state in the address. A part of a page with a model of
 * its own goes into another one, inside or beside it, whose start has a `name` for the address.
 */
export function Lesson({
  start,
  className,
  children,
}: {
  readonly start: LessonStart;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <ModelProvider start={start}>
      <QuantityLinks className={className}>
        <LinkNotice />
        {children}
        <Footnote />
        <CostAnnouncer />
      </QuantityLinks>
    </ModelProvider>
  );
}

function LinkNotice() {
  const { isBroken } = useStateInAddress();
  return <div role="status">{isBroken && <p className={styles.notice}>{words.controls.oldLink}</p>}</div>;
}
