"use client";

import { hueOf, inkOf, markOf } from "@nn/notation";
import type { PlacedNote } from "../../layout/network/index.ts";
import { short } from "../../layout/ring.ts";
import styles from "./sweep.module.css";

/** How far a sensitivity can be grasped around its line of figures, px. */
const REACH = { above: 5, below: 5, aside: 4 } as const;

/** Height of a figure, in sizes. */
const FIGURE = 0.7;

/** What cannot be seen with the shown decimals points nowhere. */
const isNothing = (text: string) => !/[1-9]/.test(text);

/** Arrows walk from number to number; Tab goes on. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function neighbourOf(number: SVGElement, by: 1 | -1): SVGElement | undefined {
  const all = [...(number.parentElement?.querySelectorAll<SVGElement>("[data-slope]") ?? [])];
  return all[all.indexOf(number) + by];
}

interface SlopeNumberProps {
  readonly note: PlacedNote;
  readonly value: number;
  readonly text: string;
  readonly size: number;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isFresh: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
}

/** A sensitivity beside its quantity: up if raising the quantity raises the cost, and a number that can be opened. */
export function SlopeNumber({
  note: { id, x, y, width },
  value,
  text,
  size,
  name,
  isOpen,
  isFresh,
  isTabStop,
  onOpen,
}: SlopeNumberProps) {
  const hue = hueOf(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a drawing
    <g
      className={styles.slope}
      data-slope={id}
      data-fresh={isFresh || undefined}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isOpen}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
      onKeyDown={(event) => {
        const by = STEPS[event.key];
        if (by !== undefined) neighbourOf(event.currentTarget, by)?.focus();
        else if (event.key === "Enter" || event.key === " ") onOpen();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <rect
        className={styles.grasp}
        x={short(x - REACH.aside)}
        y={short(y - size * FIGURE - REACH.above)}
        width={short(width + 2 * REACH.aside)}
        height={short(size * FIGURE + REACH.above + REACH.below)}
        rx="3"
      />
      <path
        d={isNothing(text) ? nothingPath(x, y, size) : trianglePath(x, y, size, value)}
        fill={markOf(hue)}
        stroke={markOf(hue)}
      />
      <text x={short(x + size)} y={short(y)} fontSize={size} fill={inkOf(hue)}>
        {text}
      </text>
    </g>
  );
}

/** A triangle on the line of the figures, larger for a larger sensitivity. */
function trianglePath(x: number, y: number, size: number, value: number): string {
  const half = short(Math.min(0.36, 0.2 + 0.16 * Math.sqrt(Math.abs(value))) * size);
  const [middleX, middleY] = [short(x + size * 0.4), short(y - size * 0.33)];
  const way = value > 0 ? -1 : 1;
  const [base, tip] = [short(middleY - way * half * 0.8), short(middleY + way * half * 0.8)];
  return `M${short(middleX - half)} ${base}H${short(middleX + half)}L${middleX} ${tip}Z`;
}

const nothingPath = (x: number, y: number, size: number) =>
  `M${short(x + size * 0.15)} ${short(y - size * 0.33)}h${short(size * 0.5)}`;

/** Where sensitivities will stand once they are found: a dot for each, drawn together. */
export const Unknown = ({ notes, size }: { readonly notes: readonly PlacedNote[]; readonly size: number }) => (
  <path
    d={notes.map(({ x, y }) => `M${short(x + size * 0.4)} ${short(y - size * 0.33)}h0`).join("")}
    fill="none"
    stroke="var(--rule-strong)"
    strokeWidth="3"
    strokeLinecap="round"
  />
);
