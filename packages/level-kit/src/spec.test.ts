import { expect, test } from "vitest";

declare global {
  interface ImportMeta {
    /** Vite's own; its types would bring the DOM along. */
    glob: <T>(patterns: readonly string[], options: object) => Record<string, T>;
  }
}

const texts = import.meta.glob<string>(["../SPEC.md", "./**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const rules = [...(texts["../SPEC.md"] ?? "").matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, rule]) => rule);
const proved = Object.entries(texts)
  .filter(([path]) => path.endsWith(".test.ts") && !path.endsWith("spec.test.ts"))
  // "[P2] …" in titles, and rule: "V4" in tables of cases.
  .flatMap(([, text]) => [...text.matchAll(/["`]\[([A-Z]\d+)\]|rule: "([A-Z]\d+)"/g)])
  .map(([, inTitle, inTable]) => inTitle ?? inTable);

test("every rule of SPEC.md is proved by a test", () => {
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((rule) => !proved.includes(rule))).toEqual([]);
});

test("no test names a rule that is not in SPEC.md, and no rule stands there twice", () => {
  expect([...new Set(proved)].filter((rule) => !rules.includes(rule))).toEqual([]);
  expect(new Set(rules).size).toBe(rules.length);
});
