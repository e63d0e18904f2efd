"use client";

import type { Question, QuestionPart } from "@nn/exercises";
import { ChosenPart } from "../fields/chosen-part.tsx";
import { PartField } from "../fields/part-field.tsx";
import { PartsTable } from "../fields/parts-table.tsx";
import { plainTextOf } from "../rich.tsx";
import { VerdictView } from "../verdict/verdict-view.tsx";
import styles from "./exercise.module.css";
import { HintLadder } from "./hint-ladder.tsx";
import { type Step, verdictOn } from "./steps.ts";
import type { useExercise } from "./use-exercise.ts";
import type { HelpSoFar } from "./use-help.ts";
import { words } from "./words.en.ts";

/** The step that one is at: its field or its table, the buttons, what was said, and the hints. */
export function OpenStep({
  question: { token, parts, table },
  step,
  place,
  here,
  exercise: { answers, checked, submission, unsent, write, check },
  help,
  isWanted,
  takesFocus,
}: {
  readonly question: Question;
  readonly step: Step;
  /** "Part 2 of 4"; undefined where there is one step only. */
  readonly place: string | undefined;
  /** The part that one is at; undefined where the whole step is right and only read. */
  readonly here: QuestionPart | undefined;
  readonly exercise: ReturnType<typeof useExercise>;
  readonly help: HelpSoFar;
  readonly isWanted: boolean;
  readonly takesFocus: boolean;
}) {
  const verdictId = (id: string) => `${token}-${id}-verdict`;
  const propsOf = ({ id }: QuestionPart) => ({
    token,
    value: answers[id] ?? "",
    verdict: verdictOn(id, answers, checked),
    verdictId: verdictId(id),
    onWrite: (answer: string) => write(id, answer),
    onSubmit: check,
  });
  const [part] = step.parts;
  const isEmpty = Object.values(answers).every((answer) => answer.trim() === "");
  const isIncomplete = step.isTable && checked?.grading.overall === "incomplete";
  return (
    <li className={styles.open} data-part={step.isTable ? undefined : part?.id} data-place={place}>
      {place && here && <p className={styles.place}>{place}</p>}
      {step.isTable && table && <PartsTable table={table} parts={parts} cellOf={propsOf} />}
      {!step.isTable && part && "keys" in part && (
        <PartField part={part} isWanted={isWanted} takesFocus={takesFocus} {...propsOf(part)} />
      )}
      {!step.isTable && part && !("keys" in part) && <ChosenPart part={part} {...propsOf(part)} />}
      {here && (
        <>
          <div className={styles.actions}>
            <button
              type="button"
              className="button main"
              aria-disabled={isEmpty || (submission.isPending && !unsent)}
              onClick={() => !isEmpty && check()}
            >
              {words.check}
            </button>
            <HintButton part={here} help={help} />
            {isEmpty && !("keys" in here && !step.isTable) && <span className={styles.aid}>{words.nothingYet}</span>}
          </div>
          {isIncomplete && <p className={styles.state}>{words.incomplete}</p>}
          {step.parts.map(({ id, label }) => {
            const verdict = verdictOn(id, answers, checked);
            return (
              <div key={id} id={verdictId(id)}>
                {verdict && verdict.kind !== "correct" && (
                  <VerdictView verdict={verdict} of={step.isTable ? label : undefined} />
                )}
              </div>
            );
          })}
          <HintLadder part={here} help={help} />
        </>
      )}
    </li>
  );
}

function HintButton({ part, help }: { readonly part: QuestionPart; readonly help: HelpSoFar }) {
  const given = help.hintsOf(part.id).length;
  const { name, text } = given > 0 ? words.nextHint : words.hint;
  return (
    <>
      {!help.isUsedUp(part.id) && (
        <button
          type="button"
          className="button"
          aria-label={name(plainTextOf(part.label))}
          aria-disabled={help.isAsking}
          onClick={() => !help.isAsking && help.askHint(part.id)}
        >
          {text}
        </button>
      )}
      {help.isUsedUp(part.id) && !help.siblingOf(part.id) && (
        <button
          type="button"
          className="button"
          aria-label={words.sibling.name(plainTextOf(part.label))}
          aria-disabled={help.isAsking}
          onClick={() => !help.isAsking && help.askSibling(part.id)}
        >
          {words.sibling.ask}
        </button>
      )}
      {given > 0 && !help.siblingOf(part.id) && <span className={styles.aid}>{words.hintOf(given)}</span>}
    </>
  );
}
