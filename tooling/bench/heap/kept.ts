import type { Page } from "playwright-core";

/** What a page holds on to after garbage was collected. */
export interface Kept {
  readonly heapMegabytes: number;
  /** The bytes of typed arrays, which lie beside the heap. */
  readonly arraysMegabytes: number;
  readonly documents: number;
  /** Of the document, and those that only a script still holds. */
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
  /** Contexts of WebGL that are alive, on the page or not. */
  readonly contexts: number;
  /** Kilobytes in the storage of the browser and of the tab. */
  readonly storedKilobytes: number;
}

/** Counts the contexts of WebGL in every page that is opened. */
export const countContexts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const contexts = new Set<WeakRef<object>>();
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, how?: object) {
      const context = getContext.call(this, kind, how);
      const isNew = context && ![...contexts].some((each) => each.deref() === context);
      if (kind.startsWith("webgl") && isNew) contexts.add(new WeakRef(context));
      return context;
    } as typeof getContext;
    Object.assign(window, { liveContexts: () => [...contexts].filter((each) => each.deref()).length });
  });

/** Collects three times: what one round finalises, the next one frees. */
export async function keptBy(page: Page): Promise<Kept> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  for (let round = 0; round < 3; round++) {
    await session.send("HeapProfiler.collectGarbage");
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  const { metrics } = await session.send("Performance.getMetrics");
  const counters = new Map(metrics.map(({ name, value }) => [name, value]));
  const { contexts, stored } = await page.evaluate(() => ({
    contexts: (window as unknown as { liveContexts: () => number }).liveContexts(),
    stored: [localStorage, sessionStorage]
      .flatMap((each) => Object.entries(each))
      .flat()
      .join("").length,
  }));
  await session.detach();
  return {
    heapMegabytes: usedSize / 2 ** 20,
    arraysMegabytes: backingStorageSize / 2 ** 20,
    documents: counters.get("Documents") ?? Number.NaN,
    nodes: counters.get("Nodes") ?? Number.NaN,
    listeners: counters.get("JSEventListeners") ?? Number.NaN,
    workers: page.workers().length,
    contexts,
    storedKilobytes: stored / 1024,
  };
}
