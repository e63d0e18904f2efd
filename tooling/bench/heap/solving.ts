import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Page } from "playwright-core";
import type { Question, Solution } from "../../../packages/exercises/src/index.ts";
import { seedOf, solution, verifyToken } from "../../../packages/exercises/src/server.ts";

/** The worked solutions of a site's questions, which nobody asked the site for: the learner is not helped. */
export function solverOf(dataDirectory: string): (question: Question) => Solution {
  let secret: string | undefined;
  return ({ token }) => {
    secret ??= secretIn(dataDirectory);
    const ticket = verifyToken(secret, token);
    if (!ticket) throw new Error(`the site did not make ${token}`);
    return solution(ticket.family, seedOf(secret, ticket));
  };
}

function secretIn(dataDirectory: string): string {
  const database = new DatabaseSync(join(dataDirectory, "nudge.sqlite"), { readOnly: true });
  const row = database.prepare("select value from settings where name = 'question-tokens'").get();
  database.close();
  return String(row?.value);
}

/** The question whose answer was begun last, as the browser keeps it. */
export const begunOn = (page: Page): Promise<Question | undefined> =>
  page.evaluate(() => (window as unknown as { lastDraft?: { question: unknown } }).lastDraft?.question as never);

/** Lets a page remember which draft was written last. */
export const watchDrafts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, name: string, text: string) {
      setItem.call(this, name, text);
      if (name.startsWith("nudge-draft-")) Object.assign(window, { lastDraft: JSON.parse(text).state.value });
    };
  });
