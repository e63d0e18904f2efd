"use client";

import { hueOf, knobNumber, markOf, type QuantityId, strokeOf } from "@nn/notation";
import { type KeyboardEvent, useRef, useState } from "react";
import { valueAfterKey } from "../../controls/control.tsx";
import { useNames } from "../../lesson/names.ts";
import { useIsHidden, useModel, useValue } from "../../lesson/use-model.tsx";
import type { Range } from "../../model/range.ts";
import { CellField } from "./cell-field.tsx";
import styles from "./weight-table.module.css";

interface CellProps {
  readonly q: QuantityId;
  /** True if Tab reaches this cell of the table. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onReach: () => void;
  /** Says under the table what was wrong with a typed number. */
  readonly say: (remark: string) => void;
}

/** Keys that turn a value while the arrows walk. */
const isTurn = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === "PageUp" || key === "PageDown" || (shiftKey && (key === "ArrowUp" || key === "ArrowDown"));

/** What begins a number. */
const BEGINS = /^[0-9.,+−-]$/;

/** A weight or a bias in the table. It is typed in its place, or turned with Page Up and Page Down. */
export function ParameterCell({ q, isStop, isChosen, onReach, say }: CellProps) {
  const model = useModel();
  const value = useValue(q);
  const { spoken } = useNames();
  const isHidden = useIsHidden(q);
  const [begun, begin] = useState<string | undefined>();
  const wasChosen = useRef(false);
  const comesBack = useRef(false);
  const limits: Range | undefined = model.isFixed || isHidden ? undefined : model.rangeOf(q);
  if (begun !== undefined && limits) {
    const leave = (returns: boolean) => {
      comesBack.current = returns;
      begin(undefined);
    };
    return <CellField q={q} limits={limits} begun={begun} leave={leave} say={say} />;
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!limits || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTurn(event)) {
      const next = valueAfterKey(event, value, limits);
      if (next !== undefined) model.set(q, next);
    } else if (event.key === "Enter" || event.key === "F2") begin(knobNumber(value));
    else if (BEGINS.test(event.key)) begin(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span
      ref={(cell) => {
        if (cell && comesBack.current) cell.focus();
        comesBack.current = false;
      }}
      className={`${styles.value} q-${hueOf(q)}`}
      role="spinbutton"
      tabIndex={isStop ? 0 : -1}
      aria-label={spoken(q)}
      aria-valuenow={value}
      aria-valuetext={knobNumber(value)}
      aria-valuemin={limits?.min}
      aria-valuemax={limits?.max}
      aria-readonly={limits === undefined}
      onFocus={onReach}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        wasChosen.current = isChosen;
      }}
      onClick={() => {
        // The first press chooses, the second begins to write.
        if (limits && wasChosen.current) begin(knobNumber(value));
      }}
    >
      {knobNumber(value)}
      {hueOf(q) === "w" && <Sample weight={value} />}
    </span>
  );
}

/** The weight as its wire is drawn, a little thinner. */
function Sample({ weight }: { readonly weight: number }) {
  const { width, dash } = strokeOf(weight, 3);
  return (
    <svg className={styles.sample} viewBox="0 0 60 8" aria-hidden="true">
      <path d="M0 4H60" stroke={markOf("w")} strokeWidth={width} strokeDasharray={dash?.join(" ")} />
    </svg>
  );
}
