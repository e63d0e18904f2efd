import type { Question } from "@nn/exercises";
import {
  allRight,
  answer,
  check,
  fieldOf,
  openExercise,
  openPart,
  preferPlainTyping,
  questionAfter,
  solutionOf,
} from "./learner.ts";
import { expect, test } from "./site.ts";

/** Ten families of every kind of part, and for some a wrong answer whose mistake has a name. */
const TEN: readonly {
  readonly family: string;
  readonly wrong?: { readonly part: string; readonly typed: string; readonly title: string };
}[] = [
  { family: "last-weight", wrong: { part: "cost", typed: "a^(L)-y", title: "The 2 of the square is missing" } },
  { family: "last-weight-number" },
  { family: "build-the-chain" },
  { family: "backward-sweep" },
  { family: "find-the-mistake" },
  { family: "pick-paths" },
  { family: "sum-over-paths" },
  { family: "many-weight-formula" },
  { family: "rank-weights" },
  { family: "which-nudge" },
];

const writtenIn = ({ parts, table }: Question) => {
  const inTable = new Set(
    table?.rows.flatMap(({ cells }) => cells.map((cell) => (cell && "part" in cell ? cell.part : ""))),
  );
  return parts.find((part) => "keys" in part && !inTable.has(part.id));
};

for (const { family, wrong } of TEN)
  test(`${family} is answered half, unreadably, wrongly and rightly, and each is told apart`, async ({
    page,
    site,
  }) => {
    const question = await openExercise(page, family);
    const { answers } = await solutionOf(site.url, question);
    const right = (id: string) => answers[id]?.plain ?? "";

    const written = writtenIn(question);
    if (written) {
      await openPart(page, written);
      await fieldOf(page, written).fill("2*(");
      await expect(page.getByText("Not readable yet", { exact: true })).toBeVisible();
      await check(page);
      await expect(page.getByRole("heading", { name: "Not readable yet, so not marked" })).toBeVisible();
      await fieldOf(page, written).fill(wrong?.part === written.id ? wrong.typed : "123.4");
      await check(page);
      await expect(page.getByRole("heading", { name: /^Not yet/ })).toBeVisible();
    }
    if (wrong) {
      const part = question.parts.find(({ id }) => id === wrong.part);
      if (!part) throw new Error(`${family} has no part ${wrong.part}`);
      await openPart(page, part);
      await fieldOf(page, part).fill(wrong.typed);
      await check(page);
      await expect(page.getByRole("heading", { name: `Not yet: ${wrong.title}` })).toBeVisible();
      await expect(page.getByRole("link", { name: /^Read “/ }).first()).toBeVisible();
      await fieldOf(page, part).fill("");
    }

    const [first, ...others] = question.parts;
    if (!first) throw new Error(`${family} asks nothing`);
    if (written) {
      await openPart(page, written);
      await fieldOf(page, written).fill("");
    }
    await answer(page, first, right(first.id));
    await check(page);
    if (others.length > 0) await expect(page.getByText(/^right$/i).first()).toBeAttached();
    for (const part of others) await answer(page, part, right(part.id));
    if (others.length > 0) await check(page);
    await expect(allRight(page)).toBeVisible();
  });

test("how exact a number must be is told under a table that holds every field", async ({ page }) => {
  const { parts } = await openExercise(page, "cost-value");
  const noted = parts.find(({ note }) => note !== undefined);
  if (!noted) throw new Error("cost-value does not say how exact a number must be");
  await expect(page.getByText(/^Three digits are plenty/)).toBeVisible();
  await expect(fieldOf(page, noted)).toHaveAccessibleDescription(/^Three digits are plenty/);
});

test("what next is offered with its reason, and a mistake stands in the notebook until it is mended", async ({
  page,
  site,
}) => {
  await page.goto("/practice");
  const next = page.getByRole("region", { name: "What next" });
  await expect(next.getByRole("link", { name: "Start reading" })).toBeVisible();
  await next.getByRole("link", { name: "Notebook of mistakes" }).click();
  await expect(page.getByText("Mistakes that have a name will be listed here.")).toBeVisible();

  const { parts } = await openExercise(page, "last-weight");
  const cost = parts.find(({ id }) => id === "cost");
  if (!cost) throw new Error("last-weight has no part cost");
  await answer(page, cost, "a^(L)-y");
  await check(page);
  await expect(page.getByRole("heading", { name: "Not yet: The 2 of the square is missing" })).toBeVisible();

  await page.goto("/practice");
  await expect(page.getByText(/last went wrong just now/)).toBeVisible();
  await page.goto("/practice/notebook");
  const open = page.getByRole("region", { name: "Still open" });
  await expect(open.getByRole("heading", { name: "The 2 of the square is missing" })).toBeVisible();
  await expect(open.getByText("You answered")).toBeVisible();

  // The same question, with what was answered; then back to the notebook.
  await expect(page.getByRole("region", { name: "Answered lately" }).getByRole("listitem")).toHaveCount(1);
  await open.getByRole("link", { name: /^The same again/ }).click();
  await page.getByTestId("part").first().waitFor();
  await openPart(page, cost);
  await expect(fieldOf(page, cost)).toHaveValue("a^(L)-y");
  await page.goto("/practice/notebook");

  const fresh = await questionAfter(page, () => open.getByRole("link", { name: /^A fresh one/ }).click());
  const { answers } = await solutionOf(site.url, fresh);
  for (const part of fresh.parts) await answer(page, part, answers[part.id]?.plain ?? "");
  await check(page);
  await expect(allRight(page)).toBeVisible();
  await page.goto("/practice/notebook");
  await expect(
    page.getByRole("region", { name: "Mended" }).getByText(/The last weight, link by link · once/),
  ).toBeVisible();
});

test("a session's page comes with what a newcomer is asked first, and nobody else sees that", async ({
  page,
  context,
}) => {
  const said = await (await context.request.get("/api/trpc/practice.session")).json();
  const { items } = said.result.data;
  const first = `1 of ${items.length}: ${items[0].title}`;
  // Nothing comes from the server: what is seen stands in the page.
  await page.route("**/api/trpc/practice.session**", () => new Promise<void>(() => {}));
  await page.goto("/practice/session");
  const heading = page.getByRole("heading", { level: 2 }).first();
  await expect(heading).toHaveText(first);
  await expect(page.locator(".katex").first()).toBeVisible();
  await page.evaluate(() =>
    localStorage.setItem("nudge-progress-1", JSON.stringify({ right: ["last-weight"], known: [], won: [] })),
  );
  await page.reload();
  await expect(page.getByText("A mix of what is due and something new.")).toBeVisible();
  await expect(heading).toBeHidden();
});

test("a session can be left, and its first exercise skipped, before the question has come", async ({ page }) => {
  await page.route("**/api/trpc/*exercise.next*", () => new Promise<void>(() => {}));
  await page.goto("/practice/session");
  await expect(page.getByRole("link", { name: "Stop here" })).toBeVisible();
  await page.getByRole("button", { name: "Skip this one" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^2 of \d+/);
});

test("a short session goes on from one exercise to the next, survives a reload, and ends with what came of it", async ({
  page,
  site,
}) => {
  const first = await questionAfter(page, () => page.goto("/practice/session"));
  const heading = page.getByRole("heading", { level: 2 }).first();
  await expect(heading).toHaveText(/ of \d+/);
  const count = Number(/ of (\d+)/.exec((await heading.textContent()) ?? "")?.[1]);
  expect(count).toBeGreaterThan(1);
  await preferPlainTyping(page, first);
  const { answers } = await solutionOf(site.url, first);
  for (const part of first.parts) await answer(page, part, answers[part.id]?.plain ?? "");
  await check(page);
  const second = await questionAfter(page, () => page.getByRole("button", { name: "Next", exact: true }).click());
  await expect(heading).toHaveText(new RegExp(`^2 of ${count}`));
  await expect(heading).toBeFocused();
  await preferPlainTyping(page, second);
  const [part] = second.parts;
  if (!part) throw new Error(`${second.family} asks nothing`);
  await answer(page, part, (await solutionOf(site.url, second)).answers[part.id]?.plain ?? "");
  const begun = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith("nudge-draft-2:")).length);
  await expect.poll(begun).toBe(1);
  await page.reload();
  await expect(heading).toHaveText(new RegExp(`^2 of ${count}`));
  for (let index = 2; index <= count; index++) await page.getByRole("button", { name: "Skip this one" }).click();
  await expect(heading).toHaveText("That was the session");
  await expect(page.getByText(`1 of ${count} right.`)).toBeVisible();
  // What was begun and left does not lie about in the tab's storage.
  await expect.poll(begun).toBe(0);
  await page.getByRole("link", { name: "Back to practice" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Practice" })).toBeVisible();
});

test("a row is put together by keyboard and by pointer alike", async ({ page }) => {
  await openExercise(page, "build-the-chain");
  const row = page.getByRole("list", { name: /^In order/ });
  const tray = page.getByRole("list", { name: "To choose from" });
  const namesIn = () =>
    row
      .getByRole("button")
      .evaluateAll((all) => all.map((each) => each.querySelector(".visually-hidden")?.textContent));
  const nameOf = async (at: number) =>
    (await tray.getByRole("button").nth(at).locator(".visually-hidden").textContent())?.split(",")[0];
  const [first, second, third] = [await nameOf(0), await nameOf(1), await nameOf(2)];

  await tray.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await expect(row.getByRole("button", { name: `${first}, place 1`, exact: true })).toBeFocused();
  await tray.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(namesIn).toEqual([`${second}, place 1`, `${first}, place 2`]);

  const from = await tray.getByRole("button", { name: `${third}, not placed`, exact: true }).boundingBox();
  const to = await row.getByRole("button").first().boundingBox();
  if (!from || !to) throw new Error("nothing to drag");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => (await namesIn()).length).toBe(3);
  await row
    .getByRole("button", { name: new RegExp(`^${third?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}, place`) })
    .focus();
  await page.keyboard.press("Delete");
  await expect.poll(namesIn).toEqual([`${second}, place 1`, `${first}, place 2`]);
});

test("a lost connection keeps the answer and sends it by itself; a double click is one attempt", async ({
  page,
  context,
  site,
}) => {
  const question = await openExercise(page, "one-step");
  const { answers } = await solutionOf(site.url, question);
  const [part] = question.parts;
  if (!part) throw new Error("one-step asks nothing");
  await answer(page, part, answers[part.id]?.plain ?? "");
  await context.setOffline(true);
  await check(page);
  await expect(page.getByText(/Your answer is kept here, and will be checked/)).toBeVisible();
  await expect(page.getByRole("button", { name: /, kept, to be checked$/ })).toBeVisible();
  await context.setOffline(false);
  await expect(allRight(page)).toBeVisible();

  const another = await questionAfter(page, async () => {
    await context.setOffline(true);
    await page.getByRole("button", { name: "Another like this" }).click();
    await expect(page.getByText(/A new question needs the connection/)).toBeVisible();
    await context.setOffline(false);
  });
  await expect(allRight(page)).toHaveCount(0);
  const solved = await solutionOf(site.url, another);
  await answer(page, part, solved.answers[part.id]?.plain ?? "");
  await page.getByRole("button", { name: "Check", exact: true }).dblclick();
  await expect(allRight(page)).toBeVisible();
  await page.goto("/practice");
  await expect(page.getByText("2 right of 2 answers")).toBeVisible();
});

test("a question that has ended is followed by a new one, and what was typed stays", async ({ page }) => {
  const { parts, token } = await openExercise(page, "one-step");
  const [part] = parts;
  if (!part) throw new Error("one-step asks nothing");
  await fieldOf(page, part).fill("0.25");
  // A draft of an earlier version of the site.
  const old = `1.one-step.k3v9.${"A".repeat(43)}`;
  await page.evaluate(
    ([now, then]) => {
      const kept = localStorage.getItem("nudge-draft-2:one-step") ?? "";
      localStorage.setItem("nudge-draft-2:one-step", kept.replace(now, then));
    },
    [token, old] as const,
  );
  await questionAfter(page, () => page.reload());
  await expect(
    page.getByText(/This question is more than 30 days old and has ended\. Here is a new one/),
  ).toBeVisible();
  await expect(fieldOf(page, part)).toHaveValue("0.25");
});
