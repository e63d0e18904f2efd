"use client";

import type { QuestionPart, QuestionTable, Verdict, WrittenQuestionPart } from "@nn/exercises";
import { useId, useMemo, useRef } from "react";
import { type FieldHandle, useTakeInHand } from "../keypad/field-in-hand.ts";
import { plainTextOf, Rich } from "../rich.tsx";
import { inLine } from "../slashed.ts";
import { Sign } from "../verdict/sign.tsx";
import { words } from "../verdict/words.en.ts";
import { ChosenPart } from "./chosen-part.tsx";
import styles from "./parts-table.module.css";
import { PlainField } from "./plain-field.tsx";
import { usePreview } from "./use-preview.ts";

interface CellProps {
  readonly token: string;
  readonly value: string;
  /** Only while it speaks of what stands in the cell. */
  readonly verdict: Verdict | undefined;
  /** Where it says what was said of it. */
  readonly verdictId: string;
  readonly onWrite: (answer: string) => void;
  readonly onSubmit: () => void;
}

/** A table that has nothing to fill in: the numbers that the parts below it work with. */
export function GivenTable({ table }: { readonly table: QuestionTable }) {
  return <PartsTable table={table} parts={[]} cellOf={noCell} />;
}

const noCell = (): never => {
  throw new Error("a table without fields has no cell to write into");
};

/** Parts in rows and columns; their notes stand below. */
export function PartsTable({
  table: { caption, columns, rows },
  parts,
  cellOf,
}: {
  readonly table: QuestionTable;
  readonly parts: readonly QuestionPart[];
  readonly cellOf: (part: QuestionPart) => CellProps;
}) {
  const inCells = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && "part" in cell ? [cell.part] : [])));
  const spoken = parts.filter(({ id }) => inCells.includes(id));
  const noteId = useId();
  return (
    <div>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={plainTextOf(column)} scope="col">
                <Rich text={inLine(column)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={plainTextOf(head)}>
              <th scope="row">
                <Rich text={inLine(head)} />
              </th>
              {cells.map((cell, column) => {
                const part = cell && "part" in cell ? parts.find(({ id }) => id === cell.part) : undefined;
                // A table has no rows that come or go: the place is the identity.
                const key = `${plainTextOf(head)}:${column}`;
                if (part && "keys" in part)
                  return (
                    <td key={key} data-part={part.id}>
                      <Cell part={part} noteId={`${noteId}-${part.id}`} {...cellOf(part)} />
                    </td>
                  );
                if (part)
                  return (
                    <td key={key} data-part={part.id}>
                      <ChosenCell part={part} {...cellOf(part)} />
                    </td>
                  );
                return <td key={key}>{cell && "given" in cell ? <Rich text={cell.given} /> : null}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {spoken.map(
        ({ id, note }) =>
          note && (
            <p key={id} id={`${noteId}-${id}`} className={styles.note}>
              <Rich text={note} />
            </p>
          ),
      )}
    </div>
  );
}

interface NotedCellProps extends CellProps {
  readonly part: WrittenQuestionPart;
  /** Of the part's note under the table, where it has one. */
  readonly noteId: string;
}

function Cell({ part, noteId, token, value, verdict, verdictId, onWrite, onSubmit }: NotedCellProps) {
  const id = useId();
  const field = useRef<FieldHandle>(null);
  const takeInHand = useTakeInHand();
  const inHand = useMemo(() => ({ part, handle: () => field.current }), [part]);
  const preview = usePreview(token, part.id, value);
  const isUnread = preview?.kind === "unreadable";
  // What is right is read, and changed no more.
  if (verdict?.kind === "correct")
    return (
      <span className={styles.right}>
        <span translate="no">{value.replaceAll("-", "−")}</span> <Sign kind="tick" />
        <span className="visually-hidden">{words.right}</span>
      </span>
    );
  return (
    <>
      <div className={styles.cell} data-field="">
        <PlainField
          ref={field}
          id={id}
          label={plainTextOf(part.label)}
          value={value}
          kind={part.kind}
          isInvalid={isUnread || verdict?.kind === "incorrect"}
          describedBy={`${part.note ? `${noteId} ` : ""}${id}-said ${verdictId}`}
          onInput={onWrite}
          onSubmit={onSubmit}
          onFocusChange={(hasFocus) => hasFocus && takeInHand(inHand)}
        />
        {verdict?.kind === "incorrect" && <Sign kind="bar" />}
      </div>
      <span id={`${id}-said`} className={styles.said} aria-live="polite">
        {isUnread && preview.why}
      </span>
    </>
  );
}

/** A choice in a cell: its buttons side by side, each as large as a finger. */
function ChosenCell({
  part,
  value,
  verdict,
  verdictId,
  onWrite,
}: CellProps & { readonly part: Exclude<QuestionPart, WrittenQuestionPart> }) {
  return (
    <div className={styles.chosen}>
      <ChosenPart part={part} value={value} verdictId={verdictId} onWrite={onWrite} />
      {verdict?.kind === "incorrect" && <Sign kind="bar" />}
      {verdict?.kind === "correct" && <Sign kind="tick" />}
    </div>
  );
}
