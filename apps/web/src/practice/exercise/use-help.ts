"use client";

import type { Hint, Sibling, Solution } from "@nn/exercises";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/trpc/client.tsx";
import { withFormulas } from "./use-typeset.ts";

/** The hints that were asked for, part by part, and the worked solution; both stay while one goes from part to part. */
export function useHelp(token: string) {
  const trpc = useTRPC();
  const [hints, setHints] = useState<Readonly<Record<string, readonly Hint[]>>>({});
  const [siblings, setSiblings] = useState<Readonly<Record<string, Sibling>>>({});
  const [solution, setSolution] = useState<Solution>();
  const hint = useMutation({
    ...trpc.exercise.hint.mutationOptions(),
    onSuccess: async (made, { part }) => {
      await withFormulas(made);
      setHints((now) => ({ ...now, [part]: [...(now[part] ?? []), made] }));
    },
  });
  const example = useMutation({
    ...trpc.exercise.sibling.mutationOptions(),
    onSuccess: async (made, { part }) => {
      await withFormulas(made);
      setSiblings((now) => ({ ...now, [part]: made }));
    },
  });
  const solve = useMutation({
    ...trpc.exercise.solution.mutationOptions(),
    onSuccess: async (made) => setSolution(await withFormulas(made)),
  });
  const hintsOf = (part: string) => hints[part] ?? [];
  return {
    hintsOf,
    /** True once any help has been asked for. */
    isBegun: Object.keys(hints).length > 0,
    isUsedUp: (part: string) => hintsOf(part).at(-1)?.isLast ?? false,
    isAsking: hint.isPending || example.isPending || solve.isPending,
    askHint: (part: string) => hint.mutate({ token, part, step: (hintsOf(part).length + 1) as Hint["step"] }),
    /** Another question of the same kind, worked out: the rung after the last hint. */
    siblingOf: (part: string) => siblings[part],
    askSibling: (part: string) => example.mutate({ token, part }),
    solution,
    askSolution: () => solve.mutate({ token }),
    error: hint.error ?? example.error ?? solve.error,
  };
}

export type HelpSoFar = ReturnType<typeof useHelp>;
