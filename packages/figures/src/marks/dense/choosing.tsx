"use client";

import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { useChoose } from "../../lesson/use-chosen.ts";

/** Where a click on a wire, a cell or a term, or Enter on a wire, chooses its weight or bias, instead of pinning it. */
export function Choosing({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const choose = useChoose();
  const onClick = (event: MouseEvent) => {
    if (choose(markUnder(event.target)?.dataset.q)) event.stopPropagation();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = markUnder(event.target);
    const isPress = event.key === "Enter" || event.key === " ";
    if (!isPress || mark?.getAttribute("role") !== "button" || !choose(mark.dataset.q)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the marks inside, which are buttons
    <div className={className} onClick={onClick} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

/** What stands for a quantity at the place of an event: HTML or SVG, both with a dataset. */
function markUnder(target: EventTarget): HTMLElement | SVGElement | undefined {
  const found = target instanceof Element ? target.closest("[data-q]") : null;
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}
