import type { CDPSession } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

/**
 * Milliseconds of the processor that the longest task of a process's first thread takes while something is done. By the
 * clock a task lasts as long as others keep the processor from it, which says nothing of the task.
 */
export async function longestTaskWhile<Result>(
  system: CDPSession,
  processId: number,
  work: () => Promise<Result>,
): Promise<readonly [result: Result, milliseconds: number]> {
  let longest = 0;
  const take = ({ value }: { readonly value: readonly unknown[] }) => {
    for (const { name, pid, tid, tdur = 0 } of value as readonly TraceEvent[])
      if (pid === processId && tid === processId && name.endsWith("RunTask")) longest = Math.max(longest, tdur / 1000);
  };
  system.on("Tracing.dataCollected", take);
  await system.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel"], excludedCategories: ["*"] },
  });
  const result = await work();
  const complete = new Promise((resolve) => system.once("Tracing.tracingComplete", resolve));
  await system.send("Tracing.end");
  await complete;
  system.off("Tracing.dataCollected", take);
  return [result, longest];
}
