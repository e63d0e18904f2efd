import { ensureBrowser, thisMachine } from "./browser.ts";
import { run } from "./child.ts";
import { clearReports, readReport } from "./reports.ts";
import { runMain, say } from "./say.ts";
import { type Count, closingLine, countTask, leavesReport, sum } from "./tally.ts";
import { runTasks } from "./turbo.ts";

const INTERRUPTED = 128;

/** `npm test`: everything that is checked, to the end even after a failure, and one closing line. */
async function test(): Promise<number> {
  process.env.NUDGE_CHROMIUM = ensureBrowser(await thisMachine(), process.env.NUDGE_CHROMIUM);
  say(`browser for the tests: ${process.env.NUDGE_CHROMIUM}`);
  clearReports();

  say("formatting and lint");
  const lint = await run("biome", ["check", "."]).ended;
  if (lint >= INTERRUPTED) return lint;
  const counts: Count[] = [countTask({ id: "formatting and lint", exitCode: lint }, undefined)];

  const counted = new Set<string>();
  for (const [what, scripts] of [
    ["types, boundaries, unit tests, build", ["typecheck", "test", "build"]],
    ["browser tests", ["test:e2e"]],
  ] as const) {
    say(what);
    const { code, tasks } = await runTasks(scripts);
    if (code >= INTERRUPTED) return code;
    // What the second run needs of the first has been counted there.
    const news = tasks.filter(({ id }) => !counted.has(id));
    for (const { id } of news) counted.add(id);
    counts.push(...news.map((task) => countTask(task, leavesReport(task) ? readReport(task) : undefined)));
    // Turbo itself failed: that is not a pass.
    if (code !== 0 && tasks.every(({ exitCode }) => exitCode === 0))
      counts.push(countTask({ id: `turbo run ${scripts.join(" ")}`, exitCode: code }, undefined));
  }

  const total = sum(counts);
  for (const fault of total.faults) console.error(`nudge: ${fault}`);
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

await runMain(test);
