// Lighthouse, as on a mid-range telephone with a slow connection, over the pages of a production build.
//
//   npm run lighthouse                        every chapter, and one page of every other kind
//   npm run lighthouse -- /lessons/downhill   some
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse, { type Result } from "lighthouse";
import { pagesOf } from "../../../apps/web/scripts/first-load.ts";
import { chromiumPath } from "../chromium.ts";
import { withProductionSite } from "../production-site.ts";

const build = join(import.meta.dirname, "../../../apps/web/.next");

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

const METRICS = {
  "first-contentful-paint": "first paint",
  "largest-contentful-paint": "largest paint",
  "total-blocking-time": "blocked",
  "cumulative-layout-shift": "shift",
} as const;

/** Of forty exercises and as many levels, one stands for all. */
const usual = (): readonly string[] => [
  ...pagesOf(build).filter((path) => !/^\/(practice|play)\/./.test(path)),
  "/practice/last-weight",
  "/practice/session",
  "/play/two-roads",
];

const MOST_TRIES = 3;

const metricOf = ({ audits }: Result, id: keyof typeof METRICS): string => {
  const value = audits[id]?.numericValue ?? Number.NaN;
  return id === "cumulative-layout-shift" ? value.toFixed(3) : `${Math.round(value)} ms`;
};

/** What keeps the other three from 100, with the first place where it was found. */
function faultsOf({ categories, audits }: Result): readonly string[] {
  const others = CATEGORIES.slice(1).flatMap((id) => categories[id]?.auditRefs ?? []);
  return others
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title}`);
}

/** Now and then Chromium paints nothing in Lighthouse's time: such a run says nothing of the page, and is made again. */
async function resultOf(url: string, port: number): Promise<Result> {
  let fault: string | undefined;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const run = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...CATEGORIES] });
    if (run && typeof run.lhr.categories.performance?.score === "number") return run.lhr;
    fault = run?.lhr.runtimeError?.message;
  }
  throw new Error(`Lighthouse measured nothing at ${url}: ${fault ?? "it does not say why"}`);
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

await withProductionSite(async (address) => {
  const chrome = await launch({
    chromePath: chromiumPath(),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const given = process.argv.slice(2);
    console.log(row(["page", ...CATEGORIES, ...Object.values(METRICS)]));
    console.log(row(["---", ...[...CATEGORIES, ...Object.values(METRICS)].map(() => "---:")]));
    const faults: string[] = [];
    for (const path of given.length > 0 ? given : usual()) {
      const lhr = await resultOf(address + path, chrome.port);
      const scores = CATEGORIES.map((id) => String(Math.round((lhr.categories[id]?.score ?? 0) * 100)));
      const metrics = (Object.keys(METRICS) as (keyof typeof METRICS)[]).map((id) => metricOf(lhr, id));
      console.log(row([path, ...scores, ...metrics]));
      faults.push(...faultsOf(lhr).map((fault) => `${path}: ${fault}`));
    }
    for (const fault of faults) console.log(fault);
  } finally {
    chrome.kill();
  }
});
