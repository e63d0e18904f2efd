import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Verdict } from "@nn/exercises";
import type { Page } from "@playwright/test";
import { asSent } from "../src/practice/fields/sent-by-field.ts";
import { expect, test } from "./site.ts";

const run = promisify(execFile);

/**
 * What people type into the field, and what may be said to it. `>` is the arrow key that leaves an exponent. Of some
 * families the numbers are those of one seed, whose question is told.
 */
const TYPED: readonly {
  readonly family: string;
  readonly seed: number;
  readonly part: string;
  readonly keys: string;
  readonly said: readonly string[];
}[] = [
  // f(x) = 2x⁴ + 4x² + 7: a digit behind an exponent multiplies.
  { family: "power-derivative", seed: 146, part: "slope", keys: "x^3>8+x^1>8", said: ["correct"] },
  { family: "last-weight", seed: 1, part: "sum", keys: "a^L-1", said: ["correct", "asked back"] },
  { family: "last-weight", seed: 2, part: "slope", keys: "σ^(1)(z)", said: ["correct", "asked back"] },
  // f(x) = −x² − 4x + 2: the nudge is still there.
  { family: "nudge-ratio", seed: 1, part: "slope", keys: "-2x-4-h", said: ["nudge-left"] },
  {
    family: "many-weight-formula",
    seed: 2,
    part: "weight",
    keys: "sum_j 2(a_j^L-y_j)σ'(z_j^L)a_k^(L-1)",
    said: ["speaks of Σ", "sum-over-outputs"],
  },
  // a = tanh(0.5z), with a comma for the point.
  { family: "activation-slope", seed: 3, part: "slope", keys: "0,5(1-tanh(0,5z)^2)", said: ["correct"] },
];

const WAYS = {
  "key by key": (page: Page, key: string) => page.keyboard.type(key, { delay: 40 }),
  "as text from a phone": (page: Page, key: string) => page.keyboard.insertText(key),
} as const;

async function verdictOn(given: object): Promise<Verdict> {
  const grading = join(import.meta.dirname, "grade.ts");
  const { stdout } = await run(process.execPath, ["--conditions=react-server", grading, JSON.stringify([given])]);
  const [verdict] = JSON.parse(stdout) as readonly Verdict[];
  if (!verdict) throw new Error("nothing was said");
  return verdict;
}

function said(verdict: Verdict): string {
  if (verdict.kind === "unreadable" && verdict.choices) return "asked back";
  if (verdict.kind === "unreadable" && verdict.why.includes("Σ")) return "speaks of Σ";
  return verdict.kind === "incorrect" ? (verdict.mistake?.name ?? "incorrect") : verdict.kind;
}

for (const { family, seed, part, keys, said: expected } of TYPED)
  for (const [way, type] of Object.entries(WAYS))
    test(`${keys} in the formula field of ${family}, ${way}, is read as it looks`, async ({ page }) => {
      await page.goto(`/practice/${family}`);
      // Every part has the same field; the first one is open.
      await page
        .getByRole("region", { name: /^Exercise: / })
        .getByRole("textbox")
        .first()
        .hover();
      const field = page.locator("math-field").first();
      await expect(field).toBeVisible({ timeout: 30_000 });
      await field.click();
      await expect(field).toBeFocused();
      for (const key of keys) await (key === ">" ? page.keyboard.press("ArrowRight") : type(page, key));
      const latex = await field.evaluate((element) => String(Reflect.get(element, "value")));
      const answer = asSent(latex);
      const verdict = await verdictOn({ family, seed, part, answer });
      expect(expected, `${answer}: ${JSON.stringify(verdict)}`).toContain(said(verdict));
    });
