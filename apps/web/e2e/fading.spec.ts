import type { Question } from "@nn/exercises";
import type { Page } from "@playwright/test";
import { allRight, answer, check, fieldOf, openExercise, questionAfter, solutionOf } from "./learner.ts";
import { expect, test } from "./site.ts";

async function answerAll(page: Page, site: string, question: Question): Promise<void> {
  const { answers } = await solutionOf(site, question);
  for (const part of question.parts) await answer(page, part, answers[part.id]?.plain ?? "");
  await check(page);
  await expect(allRight(page)).toBeVisible();
}

test("a learner meets a family as a worked example with one step left, then two, then whole", async ({
  page,
  site,
}) => {
  const example = page.getByRole("region", { name: "Worked example" });
  await answerAll(page, site.url, await openExercise(page, "one-step"));

  const one = await openExercise(page, "chain-warm-up");
  await expect(example).toContainText("The last step is yours.");
  await expect(example.locator(".katex").first()).toBeVisible();
  await expect(page.getByText(/^part \d of/)).toHaveCount(0);
  await answerAll(page, site.url, one);

  const two = await questionAfter(page, () =>
    page.getByRole("button", { name: "Another, with two steps for you" }).click(),
  );
  await expect(example).toContainText("The last two steps are yours.");
  await expect(page.getByText("part 1 of 2", { exact: true })).toBeVisible();
  await answerAll(page, site.url, two);

  const whole = await questionAfter(page, () => page.getByRole("button", { name: "Another, all of it yours" }).click());
  await expect(page.getByText("part 1 of 3", { exact: true })).toBeVisible();
  await expect(example).toHaveCount(0);
  await answerAll(page, site.url, whole);

  await test.step("whoever wants all of it at once says so", async () => {
    await openExercise(page, "last-bias-number");
    await questionAfter(page, () => example.getByRole("button", { name: "Do all of it yourself" }).click());
    await expect(example).toHaveCount(0);
    const rule = page.getByRole("region", { name: "Before the numbers: which rule is this?" });
    await rule.getByRole("button", { name: "One path: add up its links" }).click();
    await expect(rule.getByRole("status")).toHaveText(/^Not this time\. There is one way from the nudge/);
    await questionAfter(page, () => page.getByRole("button", { name: "Start with a worked example" }).click());
    await expect(example).toContainText("The last step is yours.");
  });
});

test("after two that went wrong, another one worked out stands before the next, until one goes on to one's own", async ({
  page,
}) => {
  const example = page.getByRole("region", { name: "First, another one of this kind, worked out" });
  const another = page.getByRole("button", { name: "Another like this" });
  const { parts } = await openExercise(page, "one-step");
  const [part] = parts;
  if (!part) throw new Error("one-step asks for nothing");
  for (let i = 0; i < 2; i++) {
    await expect(example).toHaveCount(0);
    await answer(page, part, "123");
    await check(page);
    await expect(page.getByRole("textbox", { name: /^New / })).toHaveAttribute("aria-invalid", "true");
    await questionAfter(page, () => another.click());
  }
  await expect(example.getByText(/^Downhill is against the slope/)).toBeVisible();
  await example.getByRole("button", { name: "Now yours" }).click();
  await expect(fieldOf(page, part)).toBeFocused();
  await expect(example.getByRole("button", { name: "Show the example again" })).toBeVisible();
  await questionAfter(page, () => another.click());
  await expect(example.getByRole("button", { name: "Now yours" })).toBeVisible();
});
