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
const titles = Object.entries(texts)
  .filter(([path]) => path.endsWith(".test.ts") && !path.endsWith("spec.test.ts"))
  .flatMap(([, text]) => [...text.matchAll(/(?:\btest|\))\(\s*["`]([^"`]*)["`]/g)])
  .map(([, title]) => title as string);
const rulesIn = (title: string): readonly string[] => /^\[([A-Z0-9 ]+)\]/.exec(title)?.[1]?.split(" ") ?? [];
const proved = titles.flatMap(rulesIn);

describe("SPEC.md", () => {
  test("every rule is proved by a test", () => {
    expect(rules.length).toBeGreaterThan(25);
    expect(rules.filter((rule) => !proved.includes(rule))).toEqual([]);
  });

  test("no test names a rule that is not there", () => {
    expect([...new Set(proved)].filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  test("every test says which rule it proves", () => {
    expect(titles.length).toBeGreaterThan(60);
    expect(titles.filter((title) => rulesIn(title).length === 0)).toEqual([]);
  });

  test("no rule has two meanings", () => {
    expect(rules.length).toBe(new Set(rules).size);
  });
});
