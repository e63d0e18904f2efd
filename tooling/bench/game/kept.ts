import type { Page } from "playwright-core";
import { metricsOf } from "./metrics.ts";

/** What a page holds on to after garbage was collected. */
export interface Kept {
  readonly heapMegabytes: number;
  readonly listeners: number;
  /** Of the document, and those that only a script still holds. */
  readonly nodes: number;
  readonly canvases: number;
  readonly contexts: number;
}

/** Collects twice: what the first round finalises, the second frees. */
export async function keptBy(page: Page): Promise<Kept> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  for (let round = 0; round < 3; round++) {
    await session.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const counters = await metricsOf(session);
  const { canvases, contexts } = await page.evaluate(() => ({
    canvases: document.querySelectorAll("canvas").length,
    contexts: (window as unknown as { liveContexts: () => number }).liveContexts(),
  }));
  await session.detach();
  return {
    heapMegabytes: usedSize / 2 ** 20,
    listeners: counters.get("JSEventListeners") ?? Number.NaN,
    nodes: counters.get("Nodes") ?? Number.NaN,
    canvases,
    contexts,
  };
}
