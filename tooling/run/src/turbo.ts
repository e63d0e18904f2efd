import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { run } from "./child.ts";
import { root } from "./root.ts";
import type { Task } from "./tally.ts";

/** A task with the folder of its package. */
export interface PlacedTask extends Task {
  readonly folder: string;
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

/** Runs scripts over the workspace, going on after a failure, and tells how each task ended. */
export async function runTasks(scripts: readonly string[]): Promise<{ code: number; tasks: readonly PlacedTask[] }> {
  rmSync(summaryFolder, { recursive: true, force: true });
  const options = ["--continue=dependencies-successful", "--summarize", "--output-logs=new-only"];
  const code = await run("turbo", ["run", ...scripts, ...options]).ended;
  const tasks = globSync("*.json", { cwd: summaryFolder }).flatMap((file) =>
    readSummary(readFileSync(join(summaryFolder, file), "utf8")),
  );
  return { code, tasks };
}
