"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { refreshProgress } from "@/road/progress.ts";
import { isRefusal, useTRPC, useTRPCClient, wordsOf } from "@/trpc/client.tsx";
import { dropRun, keepRun, type Run, waitingRuns } from "./outbox.ts";

type Reply = Awaited<ReturnType<ReturnType<typeof useTRPCClient>["play"]["submit"]["mutate"]>>;

/** How far a run has come. */
export type Delivery =
  | { readonly kind: "sending" }
  | { readonly kind: "kept" }
  | { readonly kind: "stored"; readonly reply: Reply }
  | { readonly kind: "refused"; readonly words: string };

/** Sends wins to the server: once they happen, and what waits when the page opens or the connection comes back. */
export function useDeliveries() {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [deliveries, setDeliveries] = useState<Readonly<Record<string, Delivery>>>({});
  const [waiting, setWaiting] = useState(0);

  const deliver = useCallback(
    async (run: Run) => {
      const note = (delivery: Delivery) => setDeliveries((all) => ({ ...all, [run.id]: delivery }));
      note({ kind: "sending" });
      try {
        const reply = await client.play.submit.mutate({ ...run, log: [...run.log] });
        dropRun(run.id);
        note({ kind: "stored", reply });
        await Promise.all([
          refreshProgress(),
          queryClient.invalidateQueries({ queryKey: trpc.play.progress.queryKey() }),
          queryClient.invalidateQueries({ queryKey: trpc.progress.get.queryKey() }),
        ]);
      } catch (error) {
        if (isRefusal(error)) {
          dropRun(run.id);
          note({ kind: "refused", words: wordsOf(error) });
        } else note({ kind: "kept" });
      }
    },
    [client, queryClient, trpc],
  );

  const flush = useCallback(async () => {
    for (const run of waitingRuns()) await deliver(run);
    setWaiting(waitingRuns().length);
  }, [deliver]);

  useEffect(() => {
    const onOnline = () => void flush();
    onOnline();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [flush]);

  const submit = useCallback(
    async (run: Run) => {
      keepRun(run);
      await deliver(run);
    },
    [deliver],
  );

  return { deliveries, waiting, submit, flush };
}
