"use client";

import type { ReactNode } from "react";
import { CostAnnouncer } from "./cost-announcer.tsx";
import { Footnote } from "./footnote.tsx";
import { LinkNotice } from "./link-notice.tsx";
import { QuantityLinks } from "./quantity-links.tsx";
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
