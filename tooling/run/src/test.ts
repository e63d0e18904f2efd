import { ensureBrowser, thisMachine } from "./browser.ts";
import { INTERRUPTED, run } from "./child.ts";
import { clearReports, readReport } from "./reports.ts";
import { runMain, say } from "./say.ts";
import { type Count, closingLine, countTask, leavesReport, scriptOf, sum } from "./tally.ts";
import { expectedTasks, runTasks, type TurboRun } from "./turbo.ts";

/** `npm test`: all checks, to the end even after a failure, and one last line. */
async function test(): Promise<number> {
  process.env.NUDGE_CHROMIUM = ensureBrowser(await thisMachine(), process.env.NUDGE_CHROMIUM);
  say(`browser for the tests: ${process.env.NUDGE_CHROMIUM}`);
  clearReports();

  say("formatting and lint");
  const lint = await run("biome", ["check", "."]).ended;
  if (lint >= INTERRUPTED) return lint;
  const counts: Count[] = [countTask({ id: "formatting and lint", exitCode: lint }, undefined)];

  say("types, boundaries, unit tests, build");
  const first = await runTasks(["typecheck", "test", "build", "build:pseudo"]);
  if (first.code >= INTERRUPTED) return first.code;
  counts.push(...countRun(first));

  const isBuilt = first.tasks.some(({ id, exitCode }) => id === "@nn/web#build" && exitCode === 0);
  say(isBuilt ? "browser tests" : "no browser tests, because the site was not built");
  const second = isBuilt ? await runTasks(["test:e2e"]) : { code: 0, tasks: expectedTasks(["test:e2e"]) };
  if (second.code >= INTERRUPTED) return second.code;
  counts.push(...countRun({ ...second, tasks: second.tasks.filter(({ id }) => scriptOf(id) === "test:e2e") }));

  const total = sum(counts);
  for (const name of total.flaky) console.error(`nudge: passed on its second try only: ${name}`);
  for (const fault of total.faults) console.error(`nudge: ${fault}`);
  console.log(`\n${closingLine(total)}`);
  return total.failed === 0 ? 0 : 1;
}

function countRun({ code, tasks }: TurboRun): readonly Count[] {
  const counts = tasks.map((task) => countTask(task, leavesReport(task) ? readReport(task) : undefined));
  // Turbo itself failed, or ran nothing: that is not a pass.
  const isUnexplained = tasks.length === 0 || (code !== 0 && tasks.every(({ exitCode }) => exitCode === 0));
  return isUnexplained ? [...counts, countTask({ id: "turbo", exitCode: code || undefined }, undefined)] : counts;
}

await runMain(test);
