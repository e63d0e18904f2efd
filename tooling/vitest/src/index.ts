import { defineConfig } from "vitest/config";
import { makeWhatIsMissing } from "./generated.ts";

makeWhatIsMissing();

/** Every package writes its counts here; the last line of `npm test` adds them up, cached runs included. */
const reporters: ["default", ["json", { outputFile: string }]] = [
  "default",
  ["json", { outputFile: "reports/vitest.json" }],
];

/** Long enough for a machine that builds and tests everything at once, yet a test that hangs still ends. */
const testTimeout = 30_000;

/** A test that asserts nothing, because a loop or an early way out skipped it all, fails. */
const assertions = { requireAssertions: true };

/** For packages without DOM, Node or server walls. */
export const pure = defineConfig({
  test: { include: ["src/**/*.test.ts"], expect: assertions, reporters, testTimeout },
});

/** For packages behind `import "server-only"`, which throws unless the `react-server` condition is set. */
export const server = defineConfig({
  resolve: { conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"], externalConditions: ["react-server"] } },
  test: { include: ["{src,goldens,corpus}/**/*.test.ts"], expect: assertions, reporters, testTimeout },
});

/**
 * For packages with React components. A test that needs a page opens with `// @vitest-environment jsdom`, which costs a
 * second; what needs a real browser is tested by the site's journeys.
 */
export const react = defineConfig({
  test: {
    include: ["{src,goldens,corpus}/**/*.test.{ts,tsx}"],
    expect: assertions,
    reporters,
    testTimeout,
  },
});
