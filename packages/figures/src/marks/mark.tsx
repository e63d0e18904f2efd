"use client";

import { DECIMALS, type QuantityId } from "@nn/notation";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { useNames } from "../lesson/names.ts";
import { useModel } from "../lesson/use-model.tsx";
import styles from "./mark.module.css";
import { useDrawnNumber } from "./use-drawn-number.ts";
import { useScrub } from "./use-scrub.ts";

interface Choice {
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** A drawn quantity: it lights up with its symbols, can be pinned, and can be dragged if it can be set. */
export function Mark({
  q,
  axis = "x",
  perPx = 0.01,
  isFirst = false,
  beside,
  isOff = false,
  choice,
  decimals = DECIMALS,
  number,
  children,
}: {
  readonly q: QuantityId;
  readonly axis?: "x" | "y";
  readonly perPx?: number;
  readonly isFirst?: boolean;
  /** Of a wire, how it stands to the chosen one. */
  readonly beside?: string | undefined;
  /** True where the drawing has set it aside. */
  readonly isOff?: boolean | undefined;
  /** In a drawing where one mark is chosen: a click or Enter chooses this one, and pins nothing. */
  readonly choice?: Choice | undefined;
  /** Those that the drawing has room for. */
  readonly decimals?: number;
  /** Its number as it is drawn, where the drawing writes it in its own way. */
  readonly number?: string | undefined;
  readonly children: ReactNode;
}) {
  const { named } = useNames();
  const { showsValues } = useModel();
  const drawn = useDrawnNumber(q, decimals);
  const scrub = useScrub(q, axis, perPx);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a drawing
    <g
      className={styles.mark}
      data-q={q}
      data-mark=""
      data-beside={beside}
      data-off={isOff ? "" : undefined}
      role="button"
      tabIndex={isFirst ? 0 : -1}
      aria-label={showsValues ? named(q, number ?? drawn) : named(q)}
      {...(choice ? { "aria-current": choice.isChosen } : { "aria-pressed": false })}
      {...scrub}
      {...(choice && choosing(choice, scrub.onClick))}
    >
      {children}
    </g>
  );
}

const choosing = ({ choose }: Choice, afterDrag: ((event: MouseEvent) => void) | undefined) => ({
  onClick: (event: MouseEvent) => {
    afterDrag?.(event);
    if (event.isPropagationStopped()) return;
    event.stopPropagation();
    choose();
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    choose();
  },
});
