import { describe, expect, test } from "vitest";
import { closingLine, countTask, sum } from "./tally.ts";

const file = (status: string, tests: readonly string[]) => ({
  name: "a.test.ts",
  status,
  message: tests.length === 0 ? "cannot find module" : "",
  assertionResults: tests.map((each) => ({ status: each })),
});
const vitest = (passed: number, failed: number, files: readonly object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});
const playwright = (stats: object, errors: readonly object[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

const unit = (exitCode: number | undefined) => ({ id: "@nn/core#test", exitCode });
const browser = (exitCode: number | undefined) => ({ id: "@nn/web#test:e2e", exitCode });
const types = (exitCode: number | undefined) => ({ id: "@nn/core#typecheck", exitCode });

describe("a task counts", () => {
  test.each([
    {
      name: "the tests of its report",
      task: unit(0),
      report: vitest(12, 0, [file("passed", ["passed"])]),
      count: [12, 0],
    },
    { name: "failed tests once, not again for its exit code", task: unit(1), report: vitest(10, 2), count: [10, 2] },
    {
      name: "a file that did not load as one failure",
      task: unit(1),
      report: vitest(3, 0, [file("failed", [])]),
      count: [3, 1],
    },
    {
      name: "a file with failed tests only by its tests",
      task: unit(1),
      report: vitest(3, 1, [file("failed", ["failed", "passed"])]),
      count: [3, 1],
    },
    {
      name: "one failure when it fails although every test passed",
      task: unit(1),
      report: vitest(5, 0),
      count: [5, 1],
    },
    { name: "one failure when its report is missing", task: unit(0), report: undefined, count: [0, 1] },
    { name: "one failure when its report is something else", task: unit(0), report: { tests: 3 }, count: [0, 1] },
    { name: "one failure when it was never started", task: unit(undefined), report: undefined, count: [0, 1] },
    {
      name: "a browser test that passed on its second try as passed",
      task: browser(0),
      report: playwright({ expected: 4, flaky: 1 }),
      count: [5, 0],
    },
    {
      name: "failed browser tests",
      task: browser(1),
      report: playwright({ expected: 4, unexpected: 2 }),
      count: [4, 2],
    },
    {
      name: "an error outside the browser tests",
      task: browser(1),
      report: playwright({}, [{ message: "no browser" }]),
      count: [0, 1],
    },
    { name: "nothing when it has no tests and succeeds", task: types(0), report: undefined, count: [0, 0] },
    { name: "one failure when it has no tests and fails", task: types(2), report: undefined, count: [0, 1] },
  ])("$name", ({ task, report, count: [passed, failed] }) => {
    expect(countTask(task, report)).toMatchObject({ passed, failed });
  });

  test("browser tests that needed a second try by file and title", () => {
    const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));
    const report = {
      ...playwright({ expected: 2, flaky: 1 }),
      suites: [
        {
          specs: [{ file: "home.spec.ts", title: "opens", tests: tests("expected") }],
          suites: [{ specs: [{ file: "home.spec.ts", title: "closes", tests: tests("flaky") }] }],
        },
        { specs: [{ file: "map.spec.ts", title: "is drawn", tests: tests("expected") }] },
      ],
    };
    expect(countTask(browser(0), report).flaky).toEqual(["home.spec.ts: closes"]);
  });

  test.each([
    { task: types(2), report: undefined, fault: "@nn/core#typecheck ended with code 2" },
    {
      task: types(undefined),
      report: undefined,
      fault: "@nn/core#typecheck was not started, because what it needs failed",
    },
    { task: unit(0), report: undefined, fault: "@nn/core#test left no report of its tests" },
    {
      task: unit(1),
      report: vitest(0, 0, [file("failed", [])]),
      fault: "a.test.ts did not run to its end: cannot find module",
    },
    { task: browser(1), report: playwright({}, [{ message: "no browser" }]), fault: "no browser" },
  ])("with the reason: $fault", ({ task, report, fault }) => {
    expect(countTask(task, report).faults).toEqual([fault]);
  });
});

test("the closing line adds everything up", () => {
  const total = sum([
    countTask(unit(0), vitest(12, 0)),
    countTask(unit(1), vitest(3, 2)),
    countTask(types(1), undefined),
  ]);
  expect(closingLine(total)).toBe("15 passed, 3 failed");
  expect(closingLine(sum([]))).toBe("0 passed, 0 failed");
});
