import { useEffect, useRef } from "react";
import type { Run } from "./outbox.ts";
import { type Delivery, useDeliveries } from "./use-deliveries.ts";

interface Delivered {
  /** How far the run has come; undefined until there is one. */
  readonly delivery: Delivery | undefined;
  readonly sendAgain: () => Promise<void>;
}

/** Sends the run of a screen, once for each id, whatever is rendered meanwhile. */
export function useDelivery(run: Run | undefined): Delivered {
  const { deliveries, submit, flush } = useDeliveries();
  const sent = useRef<string>(undefined);
  useEffect(() => {
    if (!run || sent.current === run.id) return;
    sent.current = run.id;
    void submit(run);
  }, [run, submit]);
  return { delivery: run && deliveries[run.id], sendAgain: flush };
}
