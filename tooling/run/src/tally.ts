import { z } from "zod";

/** What one report or task adds to the last line. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Why something counts as failed without a failed test. */
  readonly faults: readonly string[];
  /** Browser tests that passed on their second try: each hides a race, in the test or in the page. */
  readonly flaky: readonly string[];
}

const nothing: Count = { passed: 0, failed: 0, faults: [], flaky: [] };

const vitestReport = z.object({
  numPassedTests: z.int().min(0),
  numFailedTests: z.int().min(0),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** A file that fails as a whole, before its tests are known, has no failed test and counts as one. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const faults = broken.map(({ name, message }) => `${name} did not run to its end${message ? `: ${message}` : ""}`);
  return { ...nothing, passed: numPassedTests, failed: numFailedTests + broken.length, faults };
}

const spec = z.object({ file: z.string(), title: z.string(), tests: z.array(z.object({ status: z.string() })) });

interface Suite {
  readonly specs?: readonly z.infer<typeof spec>[] | undefined;
  readonly suites?: readonly Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(spec).optional(),
  get suites() {
    return z.array(suite).optional();
  },
});

const specsOf = ({ specs = [], suites = [] }: Suite): readonly z.infer<typeof spec>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

const playwrightReport = z.object({
  suites: z.array(suite).default([]),
  stats: z.object({
    expected: z.int().min(0),
    unexpected: z.int().min(0),
    flaky: z.int().min(0),
    skipped: z.int().min(0),
  }),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** A test that passed on its second try has passed; an error outside any test counts as one failure. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors, suites } = playwrightReport.parse(report);
  const faults = errors.map(({ message }) => message ?? "an error outside any browser test");
  const flaky = suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
    .map(({ file, title }) => `${file}: ${title}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, faults, flaky };
}

/** A task in turbo's summary. Without an exit code it was never started. */
export interface Task {
  readonly id: string;
  readonly exitCode: number | undefined;
}

/** Tasks that must leave a report, with how to read it. */
const counters: Readonly<Record<string, (report: unknown) => Count>> = {
  test: countVitest,
  "test:e2e": countPlaywright,
};

export function leavesReport({ id }: Task): boolean {
  return scriptOf(id) in counters;
}

export function scriptOf(taskId: string): string {
  return taskId.slice(taskId.indexOf("#") + 1);
}

/**
 * @param report  what the task's tests wrote, or undefined if nothing
 * @returns       the tests' own counts; a task that fails without a failed test counts as one failure
 */
export function countTask(task: Task, report: unknown): Count {
  const count = countReport(task, report);
  if (task.exitCode === 0 || count.failed > 0) return count;
  const how =
    task.exitCode === undefined ? "was not started, because what it needs failed" : `ended with code ${task.exitCode}`;
  return { ...count, failed: 1, faults: [...count.faults, `${task.id} ${how}`] };
}

function countReport(task: Task, report: unknown): Count {
  const counter = counters[scriptOf(task.id)];
  if (counter === undefined || task.exitCode === undefined) return nothing;
  if (report === undefined) return { ...nothing, failed: 1, faults: [`${task.id} left no report of its tests`] };
  try {
    return counter(report);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return {
      ...nothing,
      failed: 1,
      faults: [`${task.id} left a report that cannot be read: ${z.prettifyError(error)}`],
    };
  }
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, { passed, failed, faults, flaky }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      faults: [...total.faults, ...faults],
      flaky: [...total.flaky, ...flaky],
    }),
    nothing,
  );
}

export function closingLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
