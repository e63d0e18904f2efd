import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Question, QuestionPart, Solution } from "@nn/exercises";
import type { Locator, Page, Response } from "@playwright/test";
import { dataDirectoryOf } from "./site.ts";

const run = promisify(execFile);

/** The result of one call among those that a browser sent together. */
async function resultOf<T>(response: Response, procedure: string): Promise<T> {
  const names = new URL(response.url()).pathname.split("/").at(-1)?.split(",") ?? [];
  const body: unknown = await response.json();
  const all = (Array.isArray(body) ? body : [body]) as readonly { readonly result: { readonly data: T } }[];
  const found = all[names.indexOf(procedure)];
  if (!found) throw new Error(`${response.url()} holds no ${procedure}`);
  return found.result.data;
}

/** The next question that comes to a page, whenever it comes. */
export async function nextQuestion(page: Page): Promise<Question> {
  const isQuestion = (each: Response) => each.url().includes("exercise.next") && each.ok();
  return resultOf<Question>(await page.waitForResponse(isQuestion, { timeout: 0 }), "exercise.next");
}

/** Does something that brings a new question, and returns that question. */
export async function questionAfter(page: Page, act: () => Promise<unknown>): Promise<Question> {
  const question = nextQuestion(page);
  await act();
  return question;
}

/** Opens an exercise as somebody who has chosen plain typing. */
export async function openExercise(page: Page, family: string): Promise<Question> {
  const question = await questionAfter(page, () => page.goto(`/practice/${family}`));
  await preferPlainTyping(page, question);
  return question;
}

/** Chooses plain typing where a formula is asked; the choice is kept for every exercise that follows. */
export async function preferPlainTyping(page: Page, { parts }: Question): Promise<void> {
  const formula = parts.find(({ kind }) => kind === "expression");
  if (!formula) return;
  // The question comes once its formulas can be set.
  await page
    .getByRole("region", { name: /^Exercise: / })
    .getByRole("listitem")
    .first()
    .waitFor();
  await openPart(page, formula);
  const button = page.getByRole("button", { name: "Plain typing", exact: true }).first();
  if (await button.isVisible()) await button.click();
}

/** The worked solution of a question, which nobody asked the site for: the learner in the browser is not helped. */
export async function solutionOf(site: string, { token }: Question): Promise<Solution> {
  const solve = join(import.meta.dirname, "solve.ts");
  const { stdout } = await run(process.execPath, ["--conditions=react-server", solve, dataDirectoryOf(site), token]);
  return JSON.parse(stdout) as Solution;
}

const plainOf = (text: QuestionPart["label"]): string =>
  text.map((part) => ("tex" in part ? part.plain : part.text)).join("");

/** The field of a part, by the label that a learner reads. */
export const fieldOf = (page: Page, { label }: QuestionPart): Locator =>
  page.getByRole("textbox", { name: plainOf(label), exact: true });

/** Opens the line of a part that is to come, or was left; the part that is open, and one in a table, stay as they are. */
export async function openPart(page: Page, { label }: QuestionPart): Promise<void> {
  const asked = plainOf(label).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  for (const state of ["to come", "not checked yet", "not yet", "not marked"]) {
    // What is written there is told between the two.
    const line = page.getByRole("button", { name: new RegExp(`^${asked}(: .*)?, ${state}$`) });
    if (await line.isVisible()) return line.click();
  }
}

/** Answers one part as a learner does: types, chooses, or puts in order from first to last. */
export async function answer(page: Page, part: QuestionPart, given: string): Promise<void> {
  await openPart(page, part);
  if ("keys" in part) return fieldOf(page, part).fill(given);
  const ids = given.split(" ");
  const at = (id: string) => part.options.findIndex((option) => option.id === id);
  if (part.kind === "order") {
    for (const id of ids) {
      const name = plainOf(part.options[at(id)]?.label ?? []);
      await page.getByRole("button", { name: `${name}, not placed`, exact: true }).click();
    }
    return;
  }
  for (const id of ids)
    await page
      .getByRole("group", { name: plainOf(part.label), exact: true })
      .getByRole(part.kind === "choice" ? "radio" : "checkbox")
      .nth(at(id))
      .check();
}

/** What stands at the end of an exercise. */
export const allRight = (within: Page | Locator): Locator => within.getByRole("heading", { name: /right\. Saved\.$/i });

export const check = (page: Page): Promise<void> => page.getByRole("button", { name: "Check", exact: true }).click();
