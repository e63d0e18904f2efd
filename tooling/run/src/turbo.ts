import { globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { runTurbo } from "./child.ts";
import { root } from "./root.ts";
import type { Task } from "./tally.ts";

/** A task with the folder of its package. */
export interface PlacedTask extends Task {
  readonly folder: string;
}

export interface TurboRun {
  readonly code: number;
  readonly tasks: readonly PlacedTask[];
}

const summaryFolder = join(root, ".turbo/runs");

const summary = z.object({
  tasks: z.array(
    z.object({
      taskId: z.string(),
      command: z.string(),
      directory: z.string(),
      execution: z.object({ exitCode: z.int().nullish() }).nullish(),
    }),
  ),
});

/** The tasks of turbo's summary that have a script. */
export function readSummary(text: string): readonly PlacedTask[] {
  return summary
    .parse(JSON.parse(text))
    .tasks.filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, directory, execution }) => ({
      id: taskId,
      folder: directory,
      exitCode: execution?.exitCode ?? undefined,
    }));
}

/** The tasks of a script across the workspace, from the manifests, so that none can be missed. */
export function expectedTasks(scripts: readonly string[]): readonly PlacedTask[] {
  const manifests = globSync("{apps,packages,tooling}/{*,*/*}/package.json", {
    cwd: root,
    exclude: ["**/node_modules"],
  });
  return manifests.flatMap((file) => {
    const { name, scripts: own = {} } = manifest.parse(JSON.parse(readFileSync(join(root, file), "utf8")));
    return scripts
      .filter((script) => script in own)
      .map((script) => ({ id: `${name}#${script}`, folder: dirname(file), exitCode: undefined }));
  });
}

const manifest = z.object({ name: z.string(), scripts: z.record(z.string(), z.string()).optional() });

/** Turbo's summary leaves out what was never started. */
export function withNeverStarted(seen: readonly PlacedTask[], expected: readonly PlacedTask[]): readonly PlacedTask[] {
  return [...seen, ...expected.filter(({ id }) => !seen.some((task) => task.id === id))];
}

/** Runs scripts across the workspace, going on after a failure, and reports how each task ended. */
export async function runTasks(scripts: readonly string[]): Promise<TurboRun> {
  rmSync(summaryFolder, { recursive: true, force: true });
  const options = ["--continue=dependencies-successful", "--summarize", "--output-logs=new-only"];
  const code = await runTurbo(["run", ...scripts, ...options]).ended;
  const seen = globSync("*.json", { cwd: summaryFolder }).flatMap((file) =>
    readSummary(readFileSync(join(summaryFolder, file), "utf8")),
  );
  return { code, tasks: withNeverStarted(seen, expectedTasks(scripts)) };
}
