import type { Locator, Page } from "playwright-core";
import type { QuestionPart, Solution } from "../../../packages/exercises/src/index.ts";
import { begunOn, solverOf } from "./solving.ts";

const LIMIT_MS = 20_000;
const WRONG = "7.77";
/** A field that one types in, but for the formula field. */
const PLAIN = "input:not([type=radio], [type=checkbox]):visible";
/** Before a page is awake, nobody notices that a field is turned to. */
const TURNS = 50;

const plainOf = (text: QuestionPart["label"]): string =>
  text.map((part) => ("tex" in part ? part.plain : part.text)).join("");
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A learner who answers whatever exercise stands on a page: wrongly, then rightly. */
export function learnerOn(page: Page, dataDirectory: string) {
  const solve = solverOf(dataDirectory);
  const area = page.getByRole("region", { name: /^Exercise: / }).first();
  const check = () => area.getByRole("button", { name: "Check", exact: true }).click({ timeout: LIMIT_MS });
  const isThere = (what: Locator) =>
    what
      .first()
      .waitFor({ timeout: LIMIT_MS })
      .then(
        () => true,
        () => false,
      );
  const right = area.getByRole("heading", { name: /right\. Saved\.$/i });

  /** A formula field takes the place of a plain one that somebody turns to and is not in yet. */
  const formulaField = async () => {
    const formula = area.locator("math-field").first();
    const plain = area.locator(PLAIN).first();
    for (let turn = 0; turn < TURNS && !(await formula.isVisible()); turn++) {
      await page.mouse.move(5, 5);
      // It goes when the other comes.
      await plain.hover({ timeout: 500 }).catch(() => {});
    }
    return formula;
  };

  const fill = (formula: Locator, latex: string) =>
    formula.evaluate((each, value) => {
      Object.assign(each, { value });
      each.dispatchEvent(new Event("input", { bubbles: true }));
    }, latex);

  /** Whatever comes first. */
  const answerWrongly = async () => {
    const field = area.locator(`${PLAIN}, math-field:visible`).first();
    if (await field.isVisible()) {
      const isFormula = await area.getByRole("button", { name: "Plain typing" }).first().isVisible();
      await (isFormula ? fill(await formulaField(), WRONG) : field.fill(WRONG));
    } else {
      const choice = area.locator("input[type=radio], input[type=checkbox]").first();
      if (await choice.isVisible()) await choice.check({ timeout: LIMIT_MS });
      else
        await area
          .getByRole("button", { name: /, not placed$/ })
          .first()
          .click({ timeout: LIMIT_MS });
    }
    await check();
    await isThere(area.getByRole("heading", { name: /^(Not |.*right)/ }));
  };

  const answerRightly = async (part: QuestionPart, { plain, latex }: Solution["answers"][string]) => {
    const states = "to come|not checked yet|not yet|not marked";
    const name = plainOf(part.label);
    const line = area.getByRole("button", { name: new RegExp(`^${literally(name)}(: .*)?, (${states})$`) });
    if (await line.isVisible()) await line.click();
    if (part.kind === "expression") {
      await fill(await formulaField(), latex);
      return;
    }
    if ("keys" in part)
      return area.getByRole("textbox", { name, exact: true }).first().fill(plain, { timeout: LIMIT_MS });
    const ids = plain.split(" ");
    if (part.kind === "order") {
      for (const placed of await area.getByRole("button", { name: /, place \d+$/ }).all()) {
        await placed.focus();
        await page.keyboard.press("Delete");
      }
      for (const id of ids) {
        const option = part.options.find((each) => each.id === id);
        const place = area.getByRole("button", { name: `${plainOf(option?.label ?? [])}, not placed`, exact: true });
        await place.click({ timeout: LIMIT_MS });
      }
      return;
    }
    const boxes = area
      .getByRole("group", { name, exact: true })
      .getByRole(part.kind === "choice" ? "radio" : "checkbox");
    for (const [index, { id }] of part.options.entries())
      if (part.kind !== "choice" || ids.includes(id))
        await boxes.nth(index).setChecked(ids.includes(id), { timeout: LIMIT_MS });
  };

  const answers = async (): Promise<boolean> => {
    await area.getByRole("button", { name: "Check", exact: true }).waitFor();
    await answerWrongly();
    if (await right.isVisible()) return true;
    const question = await begunOn(page);
    if (!question) return false;
    const solution = solve(question);
    for (const part of question.parts) await answerRightly(part, solution.answers[part.id] ?? { plain: "", latex: "" });
    await check();
    return isThere(right);
  };

  return {
    /** True if all was right in the end. What this learner finds no way to answer is left, as others do; that is told. */
    answers: async (): Promise<boolean> => {
      try {
        return await answers();
      } catch (error) {
        console.log(`left: ${await area.getAttribute("aria-label")}: ${String(error).split("\n", 1)[0]}`);
        return false;
      }
    },
    asksAnother: async (): Promise<void> => {
      await area.getByRole("button", { name: "Another like this" }).click();
      await right.waitFor({ state: "detached" });
    },
  };
}
