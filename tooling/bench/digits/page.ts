/**
 * Trains the digit network in a browser, on the page of its chapter: both kinds, and the first one twice more, one after
 * the other in one page. Seconds by the clock and of the processor, the longest task of the page, how many of its tasks took
 * longer than 50 ms by the clock, and what the page holds on to. Linux alone tells the processor time of a thread.
 *
 *   npm run bench:digits-page
 */
import { loadavg } from "node:os";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { chromiumPath } from "../chromium.ts";
import { withProductionSite } from "../production-site.ts";
import { longestTaskWhile } from "./longest-task.ts";
import { megabytesOf, secondsOf } from "./threads.ts";

const PATH = "/lessons/the-same-rules-at-scale";
const RUNS = ["relu", "sigmoid", "relu", "relu"];

interface Trained {
  /** Seconds by the clock, until 93 % of the held-out digits are read and until the run is over. */
  readonly seconds93: number;
  readonly seconds: number;
  readonly says: string;
  /** Tasks of more than 50 ms by the clock, which goes on while others have the processor. */
  readonly longTasks: number;
}

/** Presses the button and looks on: nothing is asked of the page meanwhile. */
const trained = (page: Page): Promise<Trained> =>
  page.evaluate(
    () =>
      new Promise<Trained>((resolve, reject) => {
        const figure = document.querySelector("#digits");
        const status = figure?.querySelector("[role=status]");
        const button = [...(figure?.querySelectorAll("button") ?? [])].find((each) =>
          /^(Train|Start again)/.test(each.textContent ?? ""),
        );
        if (!status || !button) return reject(new Error("no figure"));
        let longTasks = 0;
        const tasks = new PerformanceObserver((list) => {
          longTasks += list.getEntries().length;
        });
        tasks.observe({ type: "longtask" });
        const begin = performance.now();
        let seconds93 = Number.NaN;
        new MutationObserver((_, observer) => {
          const says = status.textContent ?? "";
          const right = Number(/^Learning.*?([\d.]+).%/.exec(says)?.[1]);
          const seconds = (performance.now() - begin) / 1000;
          if (Number.isNaN(seconds93) && right >= 93) seconds93 = seconds;
          if (!says.startsWith("Done")) return;
          observer.disconnect();
          tasks.disconnect();
          resolve({ seconds93, seconds, says, longTasks });
        }).observe(status, { subtree: true, characterData: true, childList: true });
        button.click();
      }),
  );

/** What the page's scripts hold after garbage was collected, megabytes. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize / 2 ** 20;
}

/** The process of a page: of all that Chromium keeps ready, the one that works when the page is told to. */
async function rendererOf(page: Page, system: CDPSession): Promise<number> {
  const renderers = async () => {
    const { processInfo } = await system.send("SystemInfo.getProcessInfo");
    return processInfo.filter(({ type }) => type === "renderer");
  };
  const before = new Map((await renderers()).map(({ id, cpuTime }) => [id, cpuTime]));
  await page.evaluate(() => {
    for (const until = performance.now() + 1000; performance.now() < until; );
  });
  const since = (await renderers()).map(({ id, cpuTime }) => ({ id, time: cpuTime - (before.get(id) ?? 0) }));
  const [renderer] = since.toSorted((one, other) => other.time - one.time);
  if (!renderer) throw new Error("no renderer");
  return renderer.id;
}

await withProductionSite(async (address) => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address + PATH, { waitUntil: "networkidle" });
    await page.locator("#digits").scrollIntoViewIfNeeded();
    await page.getByRole("button", { name: "Train", exact: true }).waitFor();
    const session = await page.context().newCDPSession(page);
    const system = await browser.newBrowserCDPSession();
    const renderer = await rendererOf(page, system);
    const taken = (thread: string) => secondsOf(renderer, thread);

    console.log(
      "| kind | right | to 93 % | seconds | worker | page | longest task | over 50 ms | heap | process | load |",
    );
    console.log("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (const kind of RUNS) {
      await page.locator("#digits select").selectOption(kind);
      const before = { worker: taken("DedicatedWorker"), page: taken("chromium") };
      const [{ seconds93, seconds, says, longTasks }, longest] = await longestTaskWhile(system, renderer, () =>
        trained(page),
      );
      const [worker, own] = [taken("DedicatedWorker") - before.worker, taken("chromium") - before.page];
      const row = [
        kind,
        `${/reads ([\d.]+)/.exec(says)?.[1]} %`,
        ...[seconds93, seconds, worker, own].map((each) => each.toFixed(1)),
        `${longest.toFixed(1)} ms`,
        longTasks,
        ...[await heapOf(session), megabytesOf(renderer)].map((each) => `${each.toFixed(1)} MB`),
        loadavg()[0]?.toFixed(1),
      ];
      console.log(`| ${row.join(" | ")} |`);
    }
  } finally {
    await browser.close();
  }
});
