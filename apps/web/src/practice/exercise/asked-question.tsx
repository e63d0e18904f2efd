"use client";

import type { Question } from "@nn/exercises";
import { type FocusEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { GivenTable } from "../fields/parts-table.tsx";
import { type FieldInHand, TakeInHandContext } from "../keypad/field-in-hand.ts";
import { Keypad } from "../keypad/keypad.tsx";
import { useInField } from "../keypad/use-in-field.ts";
import { useIsWide } from "../keypad/use-is-wide.ts";
import { Rich } from "../rich.tsx";
import { inLine } from "../slashed.ts";
import { AllRight } from "./all-right.tsx";
import { Announcer } from "./announcer.tsx";
import { useArrived } from "./arrived.ts";
import styles from "./exercise.module.css";
import { ExerciseFoot } from "./exercise-foot.tsx";
import { NotSent } from "./not-sent.tsx";
import { OpenStep } from "./open-step.tsx";
import { PartLine } from "./part-line.tsx";
import { type Answers, lineStanding, stepsOf, verdictOn } from "./steps.ts";
import { Tag } from "./tag.tsx";
import type { useExercise } from "./use-exercise.ts";
import { useHelp } from "./use-help.ts";
import { useWalk } from "./use-walk.ts";
import { WhichRule } from "./which-rule.tsx";
import { words } from "./words.en.ts";
import { WorkedPart } from "./worked-part.tsx";
import { WorkedSibling } from "./worked-sibling.tsx";
import { WorkedSolution } from "./worked-solution.tsx";

/**
 * A question and the work on it: the figure and the keys on one side; on the other the parts, one after another. What is
 * behind one is folded to a line, what is to come waits as one.
 */
export function AskedQuestion({
  question,
  exercise,
  figure,
  isInText,
  onward,
}: {
  readonly question: Question;
  readonly exercise: ReturnType<typeof useExercise>;
  readonly figure?: ReactNode;
  /** Inside of a lesson it says that it is an exercise; elsewhere the page does. */
  readonly isInText: boolean;
  /** The way on when all is right; undefined where the page around has its own. */
  readonly onward?: ReactNode;
}) {
  useArrived();
  const { answers, checked, unsent } = exercise;
  const { token, table } = question;
  const [isWanted, setWanted] = useState(false);
  const { isInField, onBlur, ...inField } = useInField();
  const [field, takeInHand] = useState<FieldInHand>();
  const section = useRef<HTMLElement>(null);
  // The pointer may rest where the exercise comes, and then it never enters.
  useEffect(() => {
    if (section.current?.matches(":hover")) setWanted(true);
  }, []);
  const isWide = useIsWide(section);
  const help = useHelp(token);

  const steps = useMemo(() => stepsOf(question), [question]);
  const inOrder = useMemo(() => steps.flatMap((step) => step.parts), [steps]);
  const { at, latest, standing, goTo, open, takesFocus } = useWalk(section, inOrder, answers, checked, unsent);
  const here = inOrder.find(({ id }) => id === at);
  const isAllRight = checked?.grading.overall === "correct" && inOrder.every(({ id }) => standing(id) === "right");

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    setWanted(true);
    inField.onFocus(event);
    const part = event.target.closest<HTMLElement>("[data-part]")?.dataset.part;
    if (part !== undefined) goTo(part);
  };
  const prompt = (
    <p className={styles.question}>
      <Rich text={inLine(question.prompt)} />
    </p>
  );
  return (
    <section
      ref={section}
      className={styles.exercise}
      aria-label={words.named(question.title)}
      onFocus={onFocus}
      onBlur={onBlur}
      // Not where it enters: what comes under a pointer in place of something else is never entered.
      onPointerOver={() => setWanted(true)}
    >
      <Announcer question={question} checked={checked} />
      {isInText && <Tag title={question.title} />}
      <div className={styles.columns}>
        <div className={styles.aside}>
          {figure ?? prompt}
          {exercise.renewed && (
            <p className={styles.given} role="status">
              {words.renewed(exercise.renewed)}
            </p>
          )}
          {GIVEN.test(token) && <p className={styles.given}>{words.given}</p>}
          {field && !isAllRight && (isWide || isInField) && <Keypad field={field} isDocked={!isWide} />}
        </div>
        <div className={styles.work} data-work="">
          {figure && prompt}
          {table && !steps.some(({ isTable }) => isTable) && (
            <div className={styles.table}>
              <GivenTable table={table} />
            </div>
          )}
          {question.rule && question.taughtAt && !isInText && !isAllRight && (
            <WhichRule family={question.family} rule={question.rule} taughtAt={question.taughtAt} />
          )}
          {question.worked && (
            <WorkedPart worked={question.worked} onWhole={isAllRight ? undefined : () => exercise.another("whole")} />
          )}
          {question.example && <WorkedSibling sibling={question.example} said={words.example} />}
          <TakeInHandContext value={takeInHand}>
            <ol className={styles.steps}>
              {steps.map((step, index) => {
                const [part] = step.parts;
                if (!part) return null;
                const standings = step.parts.map(({ id }) => standing(id));
                // A table that is right stays as it is: its numbers are read side by side.
                if ((here && step.parts.includes(here)) || (step.isTable && lineStanding(standings) === "right"))
                  return (
                    <OpenStep
                      key={part.id}
                      question={question}
                      step={step}
                      place={steps.length > 1 ? words.place(index + 1, steps.length) : undefined}
                      here={here && step.parts.includes(here) ? here : undefined}
                      exercise={exercise}
                      help={help}
                      isWanted={isWanted}
                      takesFocus={takesFocus(part.id)}
                    />
                  );
                return (
                  <PartLine
                    key={part.id}
                    label={step.isTable && table ? [{ text: table.caption }] : part.label}
                    part={step.isTable ? undefined : part}
                    answer={answers[part.id] ?? ""}
                    standing={lineStanding(standings)}
                    verdict={step.isTable ? undefined : verdictOn(part.id, answers, checked)}
                    isLatest={part.id === latest}
                    onOpen={() => open(part.id)}
                  />
                );
              })}
            </ol>
          </TakeInHandContext>
          <NotSent exercise={exercise} />
          {isAllRight && (
            <AllRight parts={inOrder.length} left={question.worked?.left} onAnother={() => exercise.another()}>
              {onward}
            </AllRight>
          )}
          {help.solution && <WorkedSolution solution={help.solution} parts={inOrder} />}
          <ExerciseFoot
            exercise={exercise}
            help={help}
            here={here}
            isAllRight={isAllRight}
            isExampleOffered={question.isFadable === true && checked === undefined && isBlank(answers)}
          />
        </div>
      </div>
    </section>
  );
}

const isBlank = (answers: Answers): boolean => Object.values(answers).every((answer) => answer.trim() === "");

/** The token of a question about numbers that somebody has brought holds them. */
const GIVEN = /\.1~/;
