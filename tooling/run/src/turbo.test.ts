import { expect, test } from "vitest";
import { expectedTasks, readSummary, withNeverStarted } from "./turbo.ts";

test("a summary says how each task with a script ended", () => {
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

test("a task that the summary leaves out was never started", () => {
  const core = { id: "@nn/core#test", folder: "packages/core", exitCode: 0 };
  const api = { id: "@nn/api#test", folder: "packages/api", exitCode: undefined };
  expect(withNeverStarted([core], [{ ...core, exitCode: undefined }, api])).toEqual([core, api]);
});

test("every package with a script is expected to run it", () => {
  const ids = expectedTasks(["test", "test:e2e"]).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["@nn/core#test", "@nn/run#test", "@nn/web#test:e2e"]));
  expect(ids).not.toContain("@nn/levels-one-neuron#test");
});
