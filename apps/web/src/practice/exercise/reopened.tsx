"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { useTRPC, wordsOf } from "@/trpc/client.tsx";
import { draftIn } from "./draft.ts";

/** Puts a question that was answered back under a name for drafts, with what was answered; then shows what is inside. */
export function Reopened({
  attempt,
  slot,
  waiting,
  children,
}: {
  readonly attempt: string;
  readonly slot: string;
  /** What stands there until it is open, or says why it does not open. */
  readonly waiting: (fault: string | undefined, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}) {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery({
    ...trpc.practice.reopen.queryOptions({ attempt }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!data) return;
    const draft = draftIn(slot);
    // Whoever comes back to it goes on with what was written since.
    if (idIn(draft.read()?.question.token) !== idIn(data.question.token))
      draft.write({ question: data.question, answers: data.answers });
    setReady(true);
  }, [data, slot]);
  if (isReady) return children;
  return waiting(error ? wordsOf(error) : undefined, () => void refetch());
}

/** Each token is signed anew, but the id of its question stays: "3.<family>.<made>.<id>.…". */
const idIn = (token: string | undefined): string | undefined => token?.split(".")[3];
