/**
 * Sends hostile requests to the production site, one after the other, and looks for the slowest, for failures of ours and
 * for memory that is not given back. What is slow is changed a little and sent again.
 *
 *   npm run bench:slow-requests [-- minutes [seed]]     3 minutes and 1, if not said otherwise
 *   DATABASE_URL=… npm run bench:slow-requests
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { learnerWithPast } from "../long-past.ts";
import { withProductionSite } from "../production-site.ts";
import { chanceFrom } from "../slow-formulas/texts.ts";
import { answerOnce, askForEach, newCaller } from "./callers.ts";
import { proceduresOf } from "./calls.ts";
import { closingLines, newFindings } from "./findings.ts";
import { pagesOf } from "./pages.ts";
import { fire } from "./shot.ts";
import { shotsOf } from "./shots.ts";
import { heapMB, processorMs } from "./used.ts";

const minutes = Number(process.argv[2] ?? 3);
const seed = Number(process.argv[3] ?? 1);
/** Slower than this is asked twice more: other work on the machine, or a clearing up, may have been in the way. */
const WORTH_ASKING_AGAIN_MS = 40;
const SHOTS_OF_A_CALLER = 40;
const SHOTS_BETWEEN_LOOKS = 50;
/** The site keeps so many questions made. What it holds for them is no leak, so they are there before the heap is looked at. */
const QUESTIONS_KEPT = 2_000;
/** The first ones make the code warm. */
const WARM_UP = 500;

const { DATABASE_URL = "" } = process.env;
const isSqlite = DATABASE_URL === "";
const data = await mkdtemp(join(tmpdir(), "nudge-hunt-"));
const old = isSqlite ? await learnerWithPast(data, { answers: 10_000, today: 900, now: Date.now() }) : undefined;
const metricsPort = 9_464 + (process.pid % 1_000);
const findings = newFindings();

console.log(`${minutes} minutes, seed ${seed}`);
await withProductionSite(
  async (address, processId) => {
    const port = Number(new URL(address).port);
    const chance = chanceFrom(seed);
    const make = shotsOf({
      chance,
      address,
      procedures: await proceduresOf(address),
      pages: await pagesOf(address),
      oldCookie: old?.cookie,
      slowTexts: findings.slowTexts,
    });
    // A learner with a long past has answered here, and so it has been summed up.
    if (old) await answerOnce(address, { headers: { cookie: old.cookie }, tokens: new Map() }, chance);
    for (let asked = 0; asked < QUESTIONS_KEPT; ) asked += await askForEach(address, await newCaller(address, chance));
    const end = performance.now() + minutes * 60_000;
    let caller = await newCaller(address, chance);
    for (let count = 0; performance.now() < end; count++) {
      if (count % SHOTS_OF_A_CALLER === 0) caller = await newCaller(address, chance);
      if (count % SHOTS_BETWEEN_LOOKS === 0) findings.look(await heapMB(metricsPort));
      const shot = await make(caller);
      const timed = async () => {
        const before = processorMs(processId);
        const hit = await fire(port, shot);
        return { hit, ms: processorMs(processId) - before };
      };
      let { hit, ms } = await timed();
      for (let again = 0; again < 2 && ms > WORTH_ASKING_AGAIN_MS && count > WARM_UP; again++)
        ms = Math.min(ms, (await timed()).ms);
      const line = findings.note(shot, hit, count > WARM_UP ? ms : 0);
      if (line !== undefined) console.log(line);
    }
    findings.look(await heapMB(metricsPort));
  },
  {
    NUDGE_PROXIES: "1",
    NUDGE_METRICS: `127.0.0.1:${metricsPort}`,
    ...(isSqlite && { NUDGE_DATA: data }),
  },
);
await rm(data, { recursive: true, force: true });

const { lines, isWell, kept } = closingLines(findings);
for (const line of lines) console.log(line);
if (kept.length > 0) {
  const file = join(await mkdtemp(join(tmpdir(), "nudge-slow-requests-")), "found.json");
  await writeFile(file, JSON.stringify(kept, undefined, 1));
  console.log(`\nWhole, in ${file}`);
}
process.exitCode = isWell ? 0 : 1;
