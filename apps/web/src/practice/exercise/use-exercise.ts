"use client";

import type { Form, Grading, Question } from "@nn/exercises";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { recordId } from "@/kept/record-id.ts";
import { useIsOnline } from "@/later/use-is-online.ts";
import { refreshProgress } from "@/road/progress.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { draftIn } from "./draft.ts";
import { GIVEN_KEY } from "./given-key.ts";
import type { Answers, Checked } from "./steps.ts";
import { carriedTo, useEnded } from "./use-ended.ts";
import { withFormulas } from "./use-typeset.ts";

/** Called with what was said of a submission, and whether hints or the solution had been shown before. */
export type OnMarked = (overall: Grading["overall"], isHelped: boolean) => void;

/**
 * One exercise on a page: its question, what is written, what was said of it, and how to send, ask and go on.
 * @param slot   the name under which the draft is kept
 * @param given  the numbers of somebody's figure, to be asked about in place of new ones
 */
export function useExercise(family: string, slot: string, given: string | undefined, onMarked?: OnMarked) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const keptDraft = useMemo(() => draftIn(slot), [slot]);
  const [draft, setDraft] = useState<{ readonly question?: Question; readonly answers: Answers }>();
  const [checked, setChecked] = useState<Checked>();
  /** Answers that were to be checked while there was no connection. */
  const [unsent, setUnsent] = useState<Answers>();
  const isOnline = useIsOnline();

  useEffect(() => {
    if (isFreshWanted()) keptDraft.write(undefined);
    const kept = keptDraft.read();
    const isOther = given !== undefined && kept && !kept.question.token.includes(`.${given}.`);
    setDraft(isOther ? { answers: {} } : (kept ?? { answers: {} }));
    if (!isOther && kept?.isUnsent) setUnsent(kept.answers);
  }, [keptDraft, given]);

  const fresh = useQuery({
    ...trpc.exercise.next.queryOptions({ family, given }),
    enabled: draft !== undefined && draft.question === undefined,
    staleTime: 0,
    gcTime: 0,
  });
  const question = draft?.question ?? fresh.data;
  const answers = draft?.answers ?? {};

  useEffect(() => {
    if (draft && !draft.question && fresh.data) setDraft({ question: fresh.data, answers: draft.answers });
  }, [draft, fresh.data]);

  const write = useCallback(
    (part: string, answer: string) =>
      setDraft((now) => {
        if (!now?.question) return now;
        const next = { question: now.question, answers: { ...now.answers, [part]: answer } };
        keptDraft.write({ ...next, ...(unsent && { isUnsent: true }) });
        return next;
      }),
    [keptDraft, unsent],
  );

  // One id for one set of answers: sending it twice, by a double click or after a lost connection, is one attempt.
  const sending = useRef<{ readonly id: string; readonly text: string } | undefined>(undefined);
  const submission = useMutation({
    ...trpc.exercise.submit.mutationOptions(),
    onSuccess: async (reply, sent) => {
      await withFormulas(reply.grading);
      // One that was on its way while something newer was sent has nothing to say any more.
      if (sent.id !== sending.current?.id) return;
      setChecked({ answers: sent.answers, grading: reply.grading });
      setUnsent(undefined);
      const { hints, solutionSeen } = reply.attempt;
      onMarked?.(reply.grading.overall, hints > 0 || solutionSeen);
      // What is done is done: who comes back gets a new question.
      if (reply.grading.overall === "correct") keptDraft.write(undefined);
      // Not waited for: until this is done nothing new is sent, and the next field has the focus already.
      void refreshProgress();
      void queryClient.invalidateQueries({ queryKey: trpc.progress.pathKey() });
      void queryClient.invalidateQueries({ queryKey: trpc.practice.pathKey() });
    },
  });
  const hasNoReply = submission.error === null || submission.error.data === undefined;
  const isUnanswered = submission.failureCount > 0 && hasNoReply && !submission.isSuccess;

  const check = useCallback(() => {
    if (!question || (submission.isPending && !isUnanswered)) return;
    const written = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.trim() !== ""));
    const text = JSON.stringify([question.token, written]);
    if (sending.current?.text !== text) sending.current = { id: recordId(), text };
    if (navigator.onLine) return submission.mutate({ id: sending.current.id, token: question.token, answers: written });
    setUnsent(written);
    keptDraft.write({ question, answers, isUnsent: true });
  }, [question, answers, submission, isUnanswered, keptDraft]);

  // What could not be sent goes out by itself when the connection is back.
  const failed = submission.isError && hasNoReply;
  const waits = unsent !== undefined || failed;
  const latestCheck = useRef(check);
  latestCheck.current = check;
  useEffect(() => {
    if (waits && isOnline && question && !failed) latestCheck.current();
  }, [waits, isOnline, question, failed]);
  useEffect(() => {
    if (!failed) return;
    const again = () => latestCheck.current();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [failed]);

  const [renewed, setRenewed] = useState<string>();
  const renewing = useRef<string | undefined>(undefined);
  useEnded(question?.token, async (why) => {
    if (!question || renewing.current === question.token) return;
    renewing.current = question.token;
    const made = await queryClient
      .fetchQuery({ ...trpc.exercise.next.queryOptions({ family, given }), staleTime: 0 })
      .then(withFormulas);
    setChecked(undefined);
    setUnsent(undefined);
    submission.reset();
    sending.current = undefined;
    const kept = { question: made, answers: carriedTo(made, answers) };
    setDraft(kept);
    keptDraft.write(kept);
    setRenewed(why);
  });

  const next = useMutation({
    mutationFn: (form: Form | undefined) =>
      queryClient.fetchQuery({ ...trpc.exercise.next.queryOptions({ family, form }), staleTime: 0 }).then(withFormulas),
    onSuccess: (made) => {
      setRenewed(undefined);
      setChecked(undefined);
      setUnsent(undefined);
      submission.reset();
      sending.current = undefined;
      forgetGiven();
      setDraft({ question: made, answers: {} });
      keptDraft.write({ question: made, answers: {} });
    },
  });

  return {
    question,
    answers,
    checked,
    fresh,
    submission,
    /** What waits here for the connection. */
    unsent: unsent ?? (isUnanswered ? submission.variables?.answers : undefined),
    isUnanswered,
    isOnline,
    next,
    renewed,
    write,
    check,
    /** @param form  how much is to be left to do; as the learner's record says where it is not given */
    another: (form?: Form) => next.mutate(form),
  };
}

/** Another question has other numbers. */
function forgetGiven(): void {
  const url = new URL(window.location.href);
  url.searchParams.delete(GIVEN_KEY);
  window.history.replaceState(window.history.state, "", url);
}

/** A link may ask for a fresh question; the address is tidied so that coming back does not ask again. */
function isFreshWanted(): boolean {
  const url = new URL(window.location.href);
  if (!url.searchParams.has("fresh")) return false;
  url.searchParams.delete("fresh");
  window.history.replaceState(window.history.state, "", url);
  return true;
}
