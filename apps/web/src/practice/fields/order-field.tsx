"use client";

import { CollisionPriority } from "@dnd-kit/abstract";
import { Accessibility, PointerActivationConstraints, PointerSensor } from "@dnd-kit/dom";
import { move } from "@dnd-kit/helpers";
import { DragDropProvider, useDroppable } from "@dnd-kit/react";
import { useSortable } from "@dnd-kit/react/sortable";
import type { Option, OrderQuestionPart } from "@nn/exercises";
import { useMaybeModel } from "@nn/figures";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { plainTextOf, Rich } from "../rich.tsx";
import { fullSize, inLine } from "../slashed.ts";
import { type Arrangement, answerOf, arrangementOf, shifted, toggled } from "./arrangement.ts";
import styles from "./order-field.module.css";
import { words } from "./words.en.ts";

/**
 * Things to put into a row: tap or Enter moves one between tray and row, arrow keys move it along the row, and all can
 * be dragged. The keyboard is ours, so the library has the pointer alone.
 */
export function OrderField({
  part,
  value,
  describedBy,
  onWrite,
}: {
  readonly part: OrderQuestionPart;
  /** Ids of the row, with spaces between. */
  readonly value: string;
  readonly describedBy: string;
  readonly onWrite: (answer: string) => void;
}) {
  const id = useId();
  const ids = part.options.map((option) => option.id);
  const settled = arrangementOf(ids, value);
  // While something is dragged the row follows the pointer; the answer changes when it is let go.
  const [dragged, setDragged] = useState<Arrangement>();
  const [said, say] = useState("");
  const { row, tray } = dragged ?? settled;
  const field = useRef<HTMLFieldSetElement>(null);
  const focusNext = useRef<string | undefined>(undefined);
  // What was let go settles a moment later. A key pressed in that moment counts, and the drag has ended with it.
  const isOvertaken = useRef(false);

  useEffect(() => {
    if (focusNext.current === undefined) return;
    field.current?.querySelector<HTMLElement>(`[data-option="${focusNext.current}"]`)?.focus();
    focusNext.current = undefined;
  });

  const nameOf = (option: string) => plainTextOf(part.options.find((each) => each.id === option)?.label ?? []);
  const write = (next: Arrangement, moved: string) => {
    const place = next.row.indexOf(moved);
    const { takenBack, moved: movedTo } = words.order;
    say(place < 0 ? takenBack(nameOf(moved)) : movedTo(nameOf(moved), place + 1, next.row.length));
    focusNext.current = moved;
    isOvertaken.current = dragged !== undefined;
    setDragged(undefined);
    onWrite(answerOf(next));
  };
  const onKeyDown = (event: KeyboardEvent, option: string) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    const isPlaced = row.includes(option);
    if (step && isPlaced) write(shifted({ row, tray }, option, step), option);
    else if ((event.key === "Delete" || event.key === "Backspace") && isPlaced)
      write(toggled(ids, { row, tray }, option), option);
    else return;
    event.preventDefault();
  };
  const chip = (option: string, index: number, group: "row" | "tray") => {
    const found = part.options.find((each) => each.id === option);
    if (!found) return null;
    return (
      <Chip
        key={option}
        option={found}
        index={index}
        group={group}
        place={group === "row" ? index + 1 : undefined}
        onTap={() => write(toggled(ids, { row, tray }, option), option)}
        onKeyDown={(event) => onKeyDown(event, option)}
      />
    );
  };

  return (
    <fieldset
      ref={field}
      className={styles.order}
      aria-label={plainTextOf(part.label)}
      aria-describedby={`${id}-how ${describedBy}`}
    >
      <legend className={styles.legend}>
        <Rich text={inLine(part.label)} />
      </legend>
      <DragDropProvider
        sensors={SENSORS}
        plugins={(plugins) => plugins.filter((plugin) => plugin !== Accessibility)}
        onDragStart={() => {
          isOvertaken.current = false;
        }}
        onDragOver={(event) => {
          if (!isOvertaken.current) setDragged((now) => move(copyOf(now ?? settled), event));
        }}
        onDragEnd={(event) => {
          if (isOvertaken.current) return;
          const next = event.canceled ? settled : move(copyOf(dragged ?? settled), event);
          if (answerOf(next) !== value) write(next, String(event.operation.source?.id));
          isOvertaken.current = false;
          setDragged(undefined);
        }}
      >
        <div className={styles.ends} aria-hidden="true">
          <span>{part.ends[0]}</span>
          <span>{part.ends[1]}</span>
        </div>
        <List id="row" label={words.order.row(...part.ends)} className={styles.row} joint={part.joint}>
          {row.map((option, index) => chip(option, index, "row"))}
          {row.length === 0 && <li className={styles.empty}>{words.order.emptyRow}</li>}
        </List>
        <List id="tray" label={words.order.tray} className={styles.tray}>
          {tray.map((option, index) => chip(option, index, "tray"))}
          {tray.length === 0 && <li className={styles.empty}>{words.order.emptyTray}</li>}
        </List>
      </DragDropProvider>
      <p id={`${id}-how`} className={styles.how}>
        {part.isWhole ? words.order.how : words.order.howWithSpares}
      </p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}

/** A mouse drags once it has moved, a finger once it has rested: before that it is a tap, or it scrolls the page. */
const SENSORS = [
  PointerSensor.configure({
    activationConstraints: ({ pointerType }) =>
      pointerType === "touch"
        ? [new PointerActivationConstraints.Delay({ value: 200, tolerance: 6 })]
        : [new PointerActivationConstraints.Distance({ value: 5 })],
  }),
];

const copyOf = ({ row, tray }: Arrangement) => ({ row: [...row], tray: [...tray] });

function List({
  id,
  label,
  className,
  joint,
  children,
}: {
  readonly id: "row" | "tray";
  readonly label: string;
  readonly className: string | undefined;
  readonly joint?: string;
  readonly children: ReactNode;
}) {
  const { ref } = useDroppable({ id, type: "list", accept: "option", collisionPriority: CollisionPriority.Low });
  return (
    <ol ref={ref} aria-label={label} className={className} data-joint={joint}>
      {children}
    </ol>
  );
}

function Chip({
  option: { id, label, lights = [] },
  index,
  group,
  place,
  onTap,
  onKeyDown,
}: {
  readonly option: Option;
  readonly index: number;
  readonly group: "row" | "tray";
  readonly place: number | undefined;
  readonly onTap: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const model = useMaybeModel();
  const { ref, handleRef, isDragging } = useSortable({ id, index, group, type: "option", accept: "option" });
  const name = plainTextOf(label);
  return (
    <li ref={ref} className={styles.item} data-dragging={isDragging || undefined}>
      <button
        ref={handleRef}
        type="button"
        className={styles.chip}
        data-option={id}
        onClick={onTap}
        onKeyDown={onKeyDown}
        onPointerEnter={() => model?.speakOf(lights)}
        onPointerLeave={() => model?.speakOf([])}
        onFocus={() => model?.speakOf(lights)}
        onBlur={() => model?.speakOf([])}
      >
        <span className="visually-hidden">
          {place === undefined ? words.order.notPlaced(name) : words.order.placed(name, place)}
        </span>
        <span aria-hidden="true">
          <Rich text={fullSize(label)} />
        </span>
      </button>
    </li>
  );
}
