"use client";

import { type ReactNode, useDeferredValue } from "react";
import { useLater } from "@/later/use-later.ts";
import { wordsOf } from "@/trpc/client.tsx";
import { TaughtAtContext } from "../verdict/chapter-link.tsx";
import { AskedQuestion } from "./asked-question.tsx";
import { loadFigures } from "./load-figures.ts";
import { type OnMarked, useExercise } from "./use-exercise.ts";
import { useTypeset } from "./use-typeset.ts";
import { type About, type Place, WaitingExercise } from "./waiting-exercise.tsx";
import { words } from "./words.en.ts";

/** An exercise of one family, wherever it stands: in a lesson or on its own page. */
export function Exercise({
  family,
  about,
  slot = family,
  given,
  place,
  onward,
  onMarked,
}: {
  readonly family: string;
  readonly about: About;
  /** The name under which a draft is kept; the family's own unless it stands in a session. */
  readonly slot?: string;
  /** The numbers of a figure that it is to be about. */
  readonly given?: string | undefined;
  readonly place: Place;
  /** What stands under an exercise that is all right. */
  readonly onward?: ReactNode;
  readonly onMarked?: OnMarked;
}) {
  const exercise = useExercise(family, slot, given, onMarked);
  const figures = useLater(loadFigures);
  const { question, fresh } = exercise;
  const isTypeset = useTypeset(question);
  // Drawn in small pieces, so that a reader who is doing something else does not notice.
  const isDrawn = useDeferredValue(isTypeset && question && (!question.figure || figures.code !== undefined));
  const waitingFor = (fault: unknown, retry: () => void) => (
    <>
      <WaitingExercise about={about} place={place} fault={fault ? wordsOf(fault) : undefined} onRetry={retry} />
      {fault !== null && fault !== undefined && given !== undefined && (
        // From the beginning: this page has its numbers from the address.
        <a href={`/practice/${family}`}>{words.otherNumbers}</a>
      )}
    </>
  );

  if (!question) return waitingFor(fresh.error, () => void fresh.refetch());
  // In plain type first, a question would move under the reader's eyes; without typesetting it stays in plain type.
  if (!isTypeset) return waitingFor(undefined, () => {});
  const { token, figure } = question;
  if (figure && !figures.code) return waitingFor(figures.fault, figures.retry);
  if (!isDrawn) return waitingFor(undefined, () => {});
  const asked = { question, exercise, isInText: place === "text", onward };
  if (!figure || !figures.code)
    return (
      <TaughtAtContext value={question.taughtAt}>
        <AskedQuestion key={token} {...asked} />
      </TaughtAtContext>
    );
  const { ExerciseFigure, FigureScope } = figures.code;
  return (
    <TaughtAtContext value={question.taughtAt}>
      <FigureScope key={token} figure={figure}>
        <AskedQuestion {...asked} figure={<ExerciseFigure />} />
      </FigureScope>
    </TaughtAtContext>
  );
}
