"use client";

import { fixedNumber, inkOf, markOf, strokeOf } from "@nn/notation";
import type { KeyboardEvent } from "react";
import type { Bead, Wire } from "../../layout/network/index.ts";
import { short } from "../../layout/ring.ts";
import { useNames } from "../../lesson/names.ts";
import { useValue } from "../../lesson/use-model.tsx";
import { HitBox } from "../hit.tsx";
import mark from "../mark.module.css";
import { alongside } from "../weight-wire.tsx";
import { words } from "./paths.en.ts";
import styles from "./paths.module.css";

/** How a line stands to the path. */
export interface LineState {
  /** Part of it, possible later, or out of its way. */
  readonly part: "taken" | "later" | "aside";
  /** Leads on from where the path is now to one that is missing. */
  readonly isOpen: boolean;
}

interface LineProps {
  readonly wire: Wire;
  readonly bead: Bead | undefined;
  readonly pxPerWeight: number;
  /** Size of the number in the bead, px. */
  readonly size: number;
  readonly state: LineState;
  /** Undefined where lines cannot be chosen. */
  readonly chosen?: LineChosen | undefined;
}

interface LineChosen {
  readonly isTabStop: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** How far from a line it can be hit, px: where lines cross, those that lead on come first. */
const REACH = { open: 8, other: 3 } as const;

/** A weight as a part of paths: pressing it takes the path along it. */
export function PathLine({ wire, bead, pxPerWeight, size, state, chosen }: LineProps) {
  const { spoken } = useNames();
  const value = useValue(wire.id);
  const number = fixedNumber(value);
  if (!chosen)
    return (
      <g className={styles.line} data-part={state.part}>
        <LineInk {...{ wire, bead, pxPerWeight, size, value, number }} />
      </g>
    );
  const name = words.line[state.isOpen ? "open" : state.part === "taken" ? "taken" : "other"];
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a drawing
    <g
      className={`${mark.mark} ${styles.line}`}
      data-line={wire.id}
      data-part={state.part}
      data-open={state.isOpen || undefined}
      role="button"
      tabIndex={chosen.isTabStop ? 0 : -1}
      aria-label={name(spoken(wire.id), number)}
      aria-pressed={state.part === "taken"}
      onClick={chosen.onChoose}
      onKeyDown={chosen.onKeyDown}
    >
      <path className={mark.hit} d={alongside(wire, state.isOpen ? REACH.open : REACH.other)} />
      {bead && <HitBox box={bead.box} margin={3} />}
      <LineInk {...{ wire, bead, pxPerWeight, size, value, number }} />
    </g>
  );
}

/** A bead of one line of numbers is round at its ends. */
const ROUNDEST = 13;

/** What is seen of it. It lights up with its symbols; to be pointed at is its button's part. */
function LineInk({
  wire: { id, from, to },
  bead,
  pxPerWeight,
  size,
  value,
  number,
}: Omit<LineProps, "state" | "chosen"> & { readonly value: number; readonly number: string }) {
  const stroke = strokeOf(value, pxPerWeight);
  return (
    <g data-q={id} className={styles.lineInk}>
      <path
        className={styles.stroke}
        d={`M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`}
        stroke={markOf("w")}
        strokeWidth={stroke.width}
        strokeDasharray={stroke.dash?.join(" ")}
      />
      {bead && (
        <>
          <rect
            className={styles.bead}
            x={short(bead.box.left)}
            y={short(bead.box.top)}
            width={short(bead.box.right - bead.box.left)}
            height={short(bead.box.bottom - bead.box.top)}
            rx={Math.min(ROUNDEST, short((bead.box.bottom - bead.box.top) / 2))}
          />
          <text
            x={short(bead.at.x)}
            y={short(bead.at.y + size * 0.35)}
            textAnchor="middle"
            fontSize={size}
            fill={inkOf("w")}
          >
            {number}
          </text>
        </>
      )}
    </g>
  );
}
