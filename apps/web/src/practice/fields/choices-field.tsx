"use client";

import type { ChoiceQuestionPart, ChoicesQuestionPart } from "@nn/exercises";
import { useMaybeModel } from "@nn/figures";
import { useId } from "react";
import { plainTextOf, Rich } from "../rich.tsx";
import { fullSize } from "../slashed.ts";
import styles from "./choices-field.module.css";
import { words } from "./words.en.ts";

/** One option, or all that apply: a list of radio buttons or of check boxes. */
export function ChoicesField({
  part,
  value,
  describedBy,
  onWrite,
}: {
  readonly part: ChoiceQuestionPart | ChoicesQuestionPart;
  /** Ids of what is chosen, with spaces between. */
  readonly value: string;
  readonly describedBy: string;
  readonly onWrite: (answer: string) => void;
}) {
  const name = useId();
  const model = useMaybeModel();
  const chosen = value.split(" ").filter(Boolean);
  const isSingle = part.kind === "choice";
  const choose = (id: string) => {
    if (isSingle) return onWrite(id);
    const kept = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    onWrite(kept.join(" "));
  };
  return (
    <fieldset className={styles.options} aria-label={plainTextOf(part.label)} aria-describedby={describedBy}>
      <legend className={styles.legend}>
        <Rich text={part.label} />
      </legend>
      {part.options.map(({ id, label, lights = [] }) => (
        <label
          key={id}
          className={styles.option}
          onPointerEnter={() => model?.speakOf(lights)}
          onPointerLeave={() => model?.speakOf([])}
        >
          <input
            type={isSingle ? "radio" : "checkbox"}
            name={name}
            value={id}
            aria-label={plainTextOf(label)}
            checked={chosen.includes(id)}
            onChange={() => choose(id)}
            onFocus={() => model?.speakOf(lights)}
            onBlur={() => model?.speakOf([])}
          />
          <span>
            <Rich text={fullSize(label)} />
          </span>
        </label>
      ))}
      {!isSingle && <p className={styles.count}>{words.chosen(chosen.length)}</p>}
    </fieldset>
  );
}
