import { refreshProgress } from "@/road/progress.ts";
import { type Submitted, submitRun } from "@/trpc/plainly.ts";
import { refreshBests } from "../map/bests.ts";
import type { Run } from "./outbox.ts";

/** Sends a run, and asks anew for what a stored one has changed. */
export async function sendRun(run: Run): Promise<Submitted> {
  const submitted = await submitRun({ ...run, log: [...run.log] });
  if (submitted.kind === "stored") void Promise.all([refreshProgress(), refreshBests()]);
  return submitted;
}
