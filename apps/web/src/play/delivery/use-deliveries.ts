"use client";

import { useCallback, useEffect, useState } from "react";
import type { Submitted } from "@/trpc/plainly.ts";
import { dropRun, keepRun, type Run, waitingRuns } from "./outbox.ts";
// With the page: a win without a connection cannot fetch what sends it, and a script that failed to come is not fetched again.
import { sendRun } from "./send.ts";

/** How far a run has come. */
export type Delivery =
  | { readonly kind: "sending" }
  | { readonly kind: "kept" }
  | Exclude<Submitted, { readonly kind: "unanswered" }>;

/** Sends wins to the server: once they happen, and what waits when the page opens or the connection comes back. */
export function useDeliveries() {
  const [deliveries, setDeliveries] = useState<Readonly<Record<string, Delivery>>>({});
  const [waiting, setWaiting] = useState(0);

  const deliver = useCallback(async (run: Run) => {
    const note = (delivery: Delivery) => setDeliveries((all) => ({ ...all, [run.id]: delivery }));
    note({ kind: "sending" });
    const submitted = await sendRun(run);
    if (submitted.kind === "unanswered") return note({ kind: "kept" });
    dropRun(run.id);
    note(submitted);
  }, []);

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
