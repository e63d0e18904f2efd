// How the game answers, and what it holds on to, in a browser: a nudge, a running pulse, a thousand nudges, twenty and
// fifty mounts; beside an empty scene of the same engine, in one run and taking turns.
//
//   npm run bench:game
//   npm run bench:game -- xor     another level for the running pulse; the largest ones otherwise
import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "../chromium.ts";
import { withProductionSite } from "../production-site.ts";
import { answersOf, scriptPerFrame } from "./answer.ts";
import { type Kept, keptBy } from "./kept.ts";
import { nudgeInPage } from "./nudge-in-page.ts";
import { emptyScene, level, type Subject } from "./subject.ts";

const given = process.argv.slice(2);
/** Most parameters, most layers, and a map of the plane. */
const LARGEST = ["crossroads", "the-long-way", "xor"];
const NUDGES = 10;
const MANY_NUDGES = [100, 500, 1000];
const MOUNTS = [2, 20, 50];

const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const head = (cells: readonly string[]) => {
  console.log("");
  row(cells);
  row(cells.map((_, at) => (at === 0 ? "---" : "---:")));
};
const ms = (value: number) => `${value.toFixed(1)} ms`;

async function answers(browser: Browser, subjects: readonly Subject[]): Promise<void> {
  head(["a nudge", "first changed pixel", "at worst", "frames", "script a frame of a pulse"]);
  for (const subject of subjects) {
    const page = await subject.open(browser);
    // The first ones warm the code up.
    await answersOf(subject, page, 6);
    await subject.again?.(page);
    const { pixel, slowestPixel, frames } = await answersOf(subject, page, NUDGES);
    await subject.again?.(page);
    const perFrame = await scriptPerFrame(subject, page, NUDGES);
    row([subject.name, ms(pixel), ms(slowestPixel), frames, ms(perFrame)]);
    await page.close();
  }
}

const cellsOf = ({ heapMegabytes, listeners, nodes, canvases, contexts }: Kept) => [
  `${heapMegabytes.toFixed(2)} MB`,
  listeners,
  nodes,
  canvases,
  contexts,
];
const KEPT = ["heap", "listeners", "nodes", "canvases", "contexts"];

async function thousandNudges(browser: Browser, subject: Subject): Promise<void> {
  const page = await subject.open(browser);
  let made = 0;
  for (const nudges of MANY_NUDGES) {
    await nudgeInPage(page, nudges - made);
    made = nudges;
    await page.locator(subject.moving).waitFor({ state: "detached" });
    row([`${subject.name}, ${nudges} nudges`, ...cellsOf(await keptBy(page))]);
  }
  await page.close();
}

async function mounts(browser: Browser, subject: Subject): Promise<void> {
  const page = await subject.open(browser);
  for (let mount = 1; mount <= (MOUNTS.at(-1) ?? 0); mount++) {
    await subject.remount(page);
    if (MOUNTS.includes(mount)) row([`${subject.name}, ${mount} mounts`, ...cellsOf(await keptBy(page))]);
  }
  await page.close();
}

await withProductionSite(async (address) => {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--js-flags=--expose-gc"],
  });
  try {
    const began = performance.now();
    console.log(`Chromium ${browser.version()}, 1440 × 900, WebGL drawn in software`);
    const empty = emptyScene();
    const levels = (given.length > 0 ? given : LARGEST).map((slug) => level(address, slug));
    await answers(browser, [empty, ...levels]);
    head(["kept after garbage was collected", ...KEPT]);
    for (const subject of [empty, level(address, "two-roads")]) {
      await thousandNudges(browser, subject);
      await mounts(browser, subject);
    }
    console.log(`\nmeasured in ${Math.round((performance.now() - began) / 1000)} s`);
  } finally {
    await browser.close();
  }
});
