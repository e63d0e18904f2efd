// What pages hold on to in a long sitting: a learner who never loads a page anew reads, answers, trains, plays and changes
// the looks of pages, round after round.
//
//   npm run bench:heap
//   npm run bench:heap -- session levels    some of the sittings
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumPath } from "../chromium.ts";
import { withProductionSite } from "../production-site.ts";
import { countContexts, type Kept, keptBy } from "./kept.ts";
import { looksOfChapter, looksOfLevel } from "./looks.ts";
import { levels, restarts, workshops } from "./playing.ts";
import { chapters, digits, session } from "./reading.ts";
import type { Sitting } from "./sitting.ts";
import { watchDrafts } from "./solving.ts";

const ALL = [chapters, session, digits, levels, restarts, workshops, looksOfChapter, looksOfLevel];
const VIEWPORT = { width: 1440, height: 900 };
const LIMIT_MS = 60_000;

const given = process.argv.slice(2);
const chosen = given.length === 0 ? ALL : ALL.filter(({ name }) => given.some((word) => name.includes(word)));

const HEADS = ["heap", "arrays", "documents", "nodes", "listeners", "workers", "contexts", "stored"];
const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const cellsOf = (kept: Kept) => [
  `${kept.heapMegabytes.toFixed(2)} MB`,
  `${kept.arraysMegabytes.toFixed(2)} MB`,
  kept.documents,
  kept.nodes,
  kept.listeners,
  kept.workers,
  kept.contexts,
  `${kept.storedKilobytes.toFixed(0)} kB`,
];

/** What a page complains about; once each. */
function tellComplaints(page: Page): void {
  const told = new Set<string>();
  const tell = (complaint: string) => {
    if (!told.has(complaint)) console.log(complaint);
    told.add(complaint);
  };
  page.on("console", (message) => message.type() === "error" && tell(`the console says: ${message.text()}`));
  page.on("pageerror", (error) => tell(`not caught: ${error.stack ?? error.message}`));
}

async function sit(browser: Browser, address: string, dataDirectory: string, sitting: Sitting): Promise<void> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(LIMIT_MS);
  tellComplaints(page);
  await countContexts(page);
  await watchDrafts(page);
  await page.goto(address + sitting.begin, { waitUntil: "networkidle" });
  const play = await sitting.on(page, dataDirectory);
  for (let round = 1; round <= sitting.rounds; round++) {
    await play(round - 1);
    if (round % sitting.every === 0) row([`${sitting.name}, ${round}`, ...cellsOf(await keptBy(page))]);
  }
  await page.close();
}

const data = await mkdtemp(join(tmpdir(), "nudge-heap-"));
try {
  await withProductionSite(
    async (address) => {
      const browser = await chromium.launch({
        executablePath: chromiumPath(),
        args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
      });
      try {
        console.log(`Chromium ${browser.version()}, 1440 × 900, WebGL drawn in software`);
        row(["after so many rounds", ...HEADS]);
        row(["---", ...HEADS.map(() => "---:")]);
        for (const sitting of chosen) await sit(browser, address, data, sitting);
      } finally {
        await browser.close();
      }
    },
    // Whoever answers rightly reads there with what secret the questions were made.
    { NUDGE_DATA: data },
  );
} finally {
  await rm(data, { recursive: true, force: true });
}
