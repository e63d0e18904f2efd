"use client";

import type { QuestionPart, QuestionTable, Verdict, WrittenQuestionPart } from "@nn/exercises";
import { useId } from "react";
import { plainTextOf, Rich } from "../rich.tsx";
import { Sign } from "../verdict/sign.tsx";
import { VerdictView } from "../verdict/verdict-view.tsx";
import { words } from "../verdict/words.en.ts";
import styles from "./parts-table.module.css";
import { PlainField } from "./plain-field.tsx";
import { usePreview } from "./use-preview.ts";

interface CellProps {
  readonly token: string;
  readonly value: string;
  /** Only while it speaks of what stands in the cell. */
  readonly verdict: Verdict | undefined;
  readonly onWrite: (answer: string) => void;
  readonly onSubmit: () => void;
}

/** Parts in rows and columns; their notes stand below, and what is said of each under its name. */
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
    <div className={styles.part}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={plainTextOf(column)} scope="col">
                <Rich text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells }) => (
            <tr key={plainTextOf(head)}>
              <th scope="row">
                <Rich text={head} />
              </th>
              {cells.map((cell, column) => {
                const part = cell && "part" in cell ? parts.find(({ id }) => id === cell.part) : undefined;
                // A table has no rows that come or go: the place is the identity.
                const key = `${plainTextOf(head)}:${column}`;
                if (part && "keys" in part)
                  return (
                    <td key={key}>
                      <Cell part={part} noteId={`${noteId}-${part.id}`} {...cellOf(part)} />
                    </td>
                  );
                return (
                  <td key={key} className={styles.given}>
                    {cell && "given" in cell ? <Rich text={cell.given} /> : null}
                  </td>
                );
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
      {spoken.map((part) => {
        const { verdict } = cellOf(part);
        return (
          verdict &&
          verdict.kind !== "correct" && (
            <div key={part.id} className={styles.verdict}>
              <p className={styles.of}>
                <Rich text={part.label} />
              </p>
              <VerdictView verdict={verdict} />
            </div>
          )
        );
      })}
    </div>
  );
}

interface NotedCellProps extends CellProps {
  readonly part: WrittenQuestionPart;
  /** Of the part's note under the table, where it has one. */
  readonly noteId: string;
}

function Cell({ part, noteId, token, value, verdict, onWrite, onSubmit }: NotedCellProps) {
  const id = useId();
  const preview = usePreview(token, part.id, value);
  const isUnread = preview?.kind === "unreadable";
  return (
    <>
      <div className={styles.cell}>
        <PlainField
          ref={null}
          id={id}
          label={plainTextOf(part.label)}
          value={value}
          kind={part.kind}
          isInvalid={isUnread || verdict?.kind === "incorrect"}
          describedBy={part.note ? `${noteId} ${id}-said` : `${id}-said`}
          onInput={onWrite}
          onSubmit={onSubmit}
        />
        {verdict?.kind === "correct" && <Sign kind="tick" />}
        {verdict?.kind === "incorrect" && <Sign kind="bar" />}
      </div>
      <span id={`${id}-said`} className={styles.said} aria-live="polite">
        {verdict?.kind === "correct" && <span className="visually-hidden">{words.right}</span>}
        {isUnread && preview.why}
      </span>
    </>
  );
}
