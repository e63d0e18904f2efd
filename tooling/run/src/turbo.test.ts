import { expect, test } from "vitest";
import { readSummary } from "./turbo.ts";

test("a summary tells how each task with a script ended", () => {
  const task = (taskId: string, command: string, execution: object | null) => ({
    taskId,
    command,
    directory: "packages/core",
    execution,
  });
  const text = JSON.stringify({
    id: "x",
    tasks: [
      task("@nn/core#test", "vitest run", { exitCode: 0, startTime: 1 }),
      task("@nn/core#typecheck", "tsc", { exitCode: 2 }),
      task("@nn/core#build", "next build", null),
      task("@nn/core#sources", "<NONEXISTENT>", null),
    ],
  });
  expect(readSummary(text)).toEqual([
    { id: "@nn/core#test", folder: "packages/core", exitCode: 0 },
    { id: "@nn/core#typecheck", folder: "packages/core", exitCode: 2 },
    { id: "@nn/core#build", folder: "packages/core", exitCode: undefined },
  ]);
});
