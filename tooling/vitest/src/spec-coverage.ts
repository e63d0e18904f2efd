declare global {
  interface ImportMeta {
    /** From Vite, whose types would bring the DOM along. */
    glob: <T>(patterns: readonly string[], options: object) => Record<string, T>;
  }
}

/** The rules of a SPEC.md, and which of them the titles of tests name. */
export interface SpecCoverage {
  /** Every rule in SPEC.md, repetitions included. */
  readonly rules: readonly string[];
  /** Rules that no test names. */
  readonly unproved: readonly string[];
  /** Names that are not rules. */
  readonly unknown: readonly string[];
  /** Titles of tests that name no rule. */
  readonly nameless: readonly string[];
}

/**
 * Compares SPEC.md with the tests of a package. A rule is a list item "- **C1** …"; a test proves it by a title that
 * begins with "[C1]" or "[C1 BP2]", or by `rule: "C1"` in a table of cases.
 *
 * @param texts  SPEC.md and the test files as text, by path
 */
export function specCoverage(texts: Readonly<Record<string, string>>): SpecCoverage {
  const spec = Object.entries(texts).find(([path]) => path.endsWith("SPEC.md"))?.[1] ?? "";
  const rules = [...spec.matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, rule]) => rule as string);
  const tests = Object.entries(texts)
    .filter(([path]) => path.endsWith(".test.ts") && !path.endsWith("spec.test.ts"))
    .map(([, text]) => text);
  const proved = tests
    .flatMap((text) => [...text.matchAll(/["`]\[([A-Z]+\d+(?: [A-Z]+\d+)*)\]|rule: "([A-Z]+\d+)"/g)])
    .flatMap(([, list, one]) => (list ?? one ?? "").split(" "));
  const titles = tests
    .flatMap((text) => [...text.matchAll(/(?:\btest|\))\(\s*["`]([^"`]*)["`]/g)])
    .map(([, title]) => title as string);
  return {
    rules,
    unproved: rules.filter((rule) => !proved.includes(rule)),
    unknown: [...new Set(proved)].filter((name) => !rules.includes(name)),
    nameless: titles.filter((title) => !/^\[[A-Z]+\d/.test(title)),
  };
}
