import type { Question } from "@nn/exercises";
import { useQueryClient } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";
import { useEffect, useRef } from "react";

type Answers = Readonly<Record<string, string>>;

/**
 * Calls when the server says that a question has ended (it is too old, or another learner's), whoever on the page asked
 * something about it: for a check, a hint, the solution, or a reading of what is being typed.
 */
export function useEnded(token: string | undefined, onEnded: (why: string) => void): void {
  const queryClient = useQueryClient();
  const latest = useRef(onEnded);
  latest.current = onEnded;
  useEffect(() => {
    if (token === undefined) return;
    const hear = (error: unknown, asked: unknown) => {
      if (isEnded(error) && JSON.stringify(asked)?.includes(JSON.stringify(token))) latest.current(error.message);
    };
    const stops = [
      queryClient
        .getMutationCache()
        .subscribe(({ mutation }) => mutation && hear(mutation.state.error, mutation.state.variables)),
      queryClient.getQueryCache().subscribe(({ query }) => hear(query.state.error, query.queryKey)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [queryClient, token]);
}

/** The code by which the API refuses a question that a new one can follow. */
const isEnded = (error: unknown): error is Error =>
  error instanceof TRPCClientError && error.data?.code === "PRECONDITION_FAILED";

/** What was typed for one question, as far as the next one of its family has a field for it. Options are dealt anew. */
export function carriedTo({ parts }: Pick<Question, "parts">, answers: Answers): Answers {
  const fields = parts.filter(({ kind }) => kind === "expression" || kind === "number").map(({ id }) => id);
  return Object.fromEntries(Object.entries(answers).filter(([part]) => fields.includes(part)));
}
