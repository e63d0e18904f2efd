import { readFileSync } from "node:fs";

/** What the thread of a process that answers has used of a processor so far, in milliseconds; Linux tells nanoseconds. */
export const processorMs = (processId: number): number =>
  Number(readFileSync(`/proc/${processId}/schedstat`, "utf8").split(" ")[0]) / 1e6;

/** What the site holds, as it tells Prometheus. */
export async function heapMB(metricsPort: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^nodejs_heap_used_bytes (\S+)$/m.exec(text)?.[1]) / 2 ** 20;
}
