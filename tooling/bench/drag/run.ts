// What one move of a drag costs: script, style and layout in a real browser, on the largest figure of a chapter and on a
// figure of mafs with as many marks, in one run and taking turns.
//
//   npm run bench:drag
//   npm run bench:drag -- /lessons/downhill '[data-ball]'   another page, and what is dragged there
import { buildSync } from "esbuild";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { words as guess } from "../../../apps/web/src/lessons/guess.en.ts";
import { chromiumPath } from "../chromium.ts";
import { withProductionSite } from "../production-site.ts";

const [path = "/lessons/a-nudge-travels", handle = "figure#nudge svg g[role=slider] circle"] = process.argv.slice(2);
const ROUNDS = 5;
const MOVES = 60;
/** Longer than a frame, so that every move is drawn. */
const BETWEEN_MS = 25;

const PARTS = { script: "ScriptDuration", style: "RecalcStyleDuration", layout: "LayoutDuration" } as const;
type Part = keyof typeof PARTS;

interface Cost {
  /** Milliseconds a move. */
  readonly parts: Readonly<Record<Part, number>>;
  readonly longTasks: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function metricsOf(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send("Performance.getMetrics");
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** What the figure around a handle says. */
const textAround = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((handle) => (handle.closest("figure, .MafsView") ?? handle.ownerDocument.body).textContent);

/** Drags what stands at a selector to and fro. */
async function drag(page: Page, selector: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing to drag at ${selector}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const still = await textAround(page, selector);
  const before = await metricsOf(session);
  await page.evaluate(() => {
    const seen = { count: 0 };
    new PerformanceObserver((list) => {
      seen.count += list.getEntries().length;
    }).observe({ type: "longtask" });
    Object.assign(window, { seen });
  });
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x + 40 * Math.sin((move / MOVES) * 2 * Math.PI), y);
    await pause(BETWEEN_MS);
  }
  const after = await metricsOf(session);
  // At the end it is where it began; half way there it was not.
  await page.mouse.move(x + 40, y);
  if ((await textAround(page, selector)) === still) throw new Error(`nothing follows a drag at ${selector}`);
  const longTasks = await page.evaluate(() => (window as unknown as { seen: { count: number } }).seen.count);
  await page.mouse.up();
  await session.detach();
  const perMove = (name: string) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / MOVES;
  const parts = { script: perMove(PARTS.script), style: perMove(PARTS.style), layout: perMove(PARTS.layout) };
  return { parts, longTasks };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const costOf = (costs: readonly Cost[]): Cost => ({
  parts: {
    script: median(costs.map(({ parts }) => parts.script)),
    style: median(costs.map(({ parts }) => parts.style)),
    layout: median(costs.map(({ parts }) => parts.layout)),
  },
  longTasks: median(costs.map(({ longTasks }) => longTasks)),
});

const sumOf = ({ parts }: Cost) => parts.script + parts.style + parts.layout;

async function openOurs(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address + path, { waitUntil: "networkidle" });
  // What a guess hides cannot be dragged.
  const skip = page.getByRole("button", { name: guess.skip });
  if (await skip.count()) await skip.first().click();
  await page.locator(handle).first().scrollIntoViewIfNeeded();
  await pause(1_000);
  return page;
}

async function openPeer(browser: Browser, marks: number): Promise<Page> {
  const { outputFiles } = buildSync({
    entryPoints: [`${import.meta.dirname}/peer.jsx`],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = outputFiles[0]?.text ?? "";
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route("http://peer.test/**", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<body><div id="figure"></div><script type="module">${script.replaceAll("</script", "<\\/script")}</script>`,
    }),
  );
  await page.goto(`http://peer.test/?marks=${marks}`);
  await page.locator(".mafs-movable-point").waitFor();
  return page;
}

const row = (name: string, cost: Cost) =>
  `| ${[name, ...Object.values(cost.parts).map((ms) => `${ms.toFixed(2)} ms`), `${sumOf(cost).toFixed(2)} ms`, cost.longTasks].join(" | ")} |`;

await withProductionSite(async (address) => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    const ours = await openOurs(browser, address);
    const marks = await ours.evaluate(
      (selector) => document.querySelector(selector)?.closest("figure")?.querySelectorAll("svg *").length ?? 0,
      handle,
    );
    const peer = await openPeer(browser, marks);
    const costs: { readonly ours: Cost[]; readonly peer: Cost[] } = { ours: [], peer: [] };
    for (let round = 0; round <= ROUNDS; round++) {
      await ours.bringToFront();
      const own = await drag(ours, handle);
      await peer.bringToFront();
      const theirs = await drag(peer, ".mafs-movable-point");
      // The first round warms both up.
      if (round > 0) {
        costs.ours.push(own);
        costs.peer.push(theirs);
      }
    }
    const [own, theirs] = [costOf(costs.ours), costOf(costs.peer)];
    console.log(`${path}, ${marks} elements in the figure's drawings; a move costs, median of ${ROUNDS} rounds:\n`);
    console.log("| figure | script | style | layout | together | long tasks |");
    console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
    console.log(row("ours", own));
    console.log(row("mafs", theirs));
    console.log(`\nours over mafs: ${(sumOf(own) / sumOf(theirs)).toFixed(2)}`);
  } finally {
    await browser.close();
  }
});
