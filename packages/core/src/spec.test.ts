import { describe, expect, test } from "vitest";

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
const spec = texts["../SPEC.md"] as string;
const rules = [...spec.matchAll(/^- \*\*([A-Z]+[0-9]+)\*\*/gm)].map(([, rule]) => rule as string);
const proved = Object.entries(texts)
  .filter(([path]) => path.endsWith(".test.ts") && !path.endsWith("spec.test.ts"))
  // "[C1 BP2] …" in titles, and rule: "M1" in tables of cases.
  .flatMap(([, text]) => [...text.matchAll(/"\[([A-Z0-9 ]+)\]|rule: "([A-Z]+[0-9]+)"/g)])
  .flatMap(([, list, one]) => (list ?? one ?? "").split(" "));

describe("SPEC.md", () => {
  test("every rule is proved by a test", () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => !proved.includes(rule))).toEqual([]);
  });

  test("no test names a rule that is not there", () => {
    expect([...new Set(proved)].filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  test("no rule has two meanings", () => {
    expect(rules.length).toBe(new Set(rules).size);
  });
});
