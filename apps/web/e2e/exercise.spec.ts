import { brokenLayout } from "./layout.ts";
import { answer, fieldOf, openExercise, solutionOf } from "./learner.ts";
import { expect, test } from "./site.ts";

const PATH = "/practice/last-weight";

const footOf = (box: { readonly y: number; readonly height: number } | null) => box && Math.round(box.y + box.height);

test("what is typed while the formula field is on its way stays where it was typed", async ({ page }) => {
  await page.goto(PATH);
  const field = page.getByRole("textbox", { name: "∂z^(L)/∂w^(L)" });
  await field.click();
  await page.keyboard.type("a^(L-1)", { delay: 150 });
  await expect(field).toHaveValue("a^(L-1)");
  await page.keyboard.press("Enter");
  await expect(page.getByText("right", { exact: true })).toBeVisible();
});

test("an answer written in the formula field is read, marked, and carried over into plain typing", async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole("textbox", { name: "∂z^(L)/∂w^(L)" }).hover();
  const formula = page.locator("math-field").first();
  await expect(formula).toBeVisible({ timeout: 30_000 });
  await formula.click();
  await expect(formula).toBeFocused();
  await page.keyboard.type("a^(L-1)", { delay: 60 });
  await expect(page.getByTestId("read-sum")).toContainText("a^(L-1)");
  await page.getByRole("button", { name: "Plain typing" }).click();
  await expect(page.getByRole("textbox", { name: "∂z^(L)/∂w^(L)" })).toHaveValue("a^(L-1)");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("right", { exact: true })).toBeVisible();
});

test("hints come one after another, then a worked sibling, then the worked solution", async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole("button", { name: "∂C/∂a^(L), to come" }).click();
  const ask = (words: string) => page.getByRole("button", { name: `${words} for ∂C/∂a^(L)` });
  await ask("Hint").click();
  await ask("Next hint").click();
  await expect(page.getByText("hint 2 of 3")).toBeVisible();
  await ask("Next hint").click();
  await expect(ask("Next hint")).toBeHidden();
  await ask("A worked example").click();
  const example = page.getByRole("region", { name: "Another one of this kind, worked out" });
  await expect(example.getByText("Back to yours")).toBeVisible();
  await example.getByRole("button", { name: "Back to yours" }).click();
  await expect(page.getByRole("textbox", { name: "∂C/∂a^(L)", exact: true })).toBeFocused();
  await expect(example.getByRole("button", { name: "Show the example again" })).toBeVisible();
  await page.getByRole("button", { name: "Show the worked solution" }).click();
  await expect(page.getByText("Worked solution", { exact: true })).toBeVisible();
});

for (const family of ["last-weight", "further-back", "sum-over-paths", "average-slope"])
  test(`the worked solution of ${family} fits on a page 320 px wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/practice/${family}`);
    await page.getByRole("button", { name: /^Hint for/ }).click();
    await page.getByRole("button", { name: "Show the worked solution" }).click();
    await expect(page.getByText("Worked solution", { exact: true })).toBeVisible();
    await expect(page.locator("[data-plain]")).toHaveCount(0);
    await expect.poll(() => brokenLayout(page)).toEqual([]);
  });

/** Typed key by key: in the formula field an arrow key leaves an exponent. */
const TYPED = [
  { part: "∂z^(L)/∂w^(L)", plain: "a^(L-1)", keys: "a^(L-1)" },
  { part: "∂a^(L)/∂z^(L)", plain: "σ'(z^(L))", keys: "sigma'(z^(L)" },
  { part: "∂C/∂a^(L)", plain: "2*(a^(L) - y)", keys: "2(a^(L)>-y)" },
] as const;

test("each factor is right in the plain field and in the formula field, one after another", async ({ page }) => {
  const right = page.getByText("right", { exact: true });
  await page.goto(PATH);
  await page.getByRole("button", { name: "Plain typing" }).click();
  for (const [at, { part, plain }] of TYPED.entries()) {
    const field = page.getByRole("textbox", { name: part, exact: true });
    if (at > 0) await expect(field).toBeFocused();
    await field.fill(plain);
    await page.keyboard.press("Enter");
    await expect(right).toHaveCount(at + 1);
  }

  await page.getByRole("button", { name: "Another like this" }).click();
  await expect(right).toHaveCount(0);
  await page.getByRole("button", { name: "Formula field" }).click();
  const formula = page.locator("math-field");
  for (const [at, { keys }] of TYPED.entries()) {
    await expect(formula).toBeVisible({ timeout: 30_000 });
    if (at === 0) await formula.click();
    await expect(formula).toBeFocused();
    for (const key of keys) await page.keyboard.press(key === ">" ? "ArrowRight" : key, { delay: 40 });
    await page.keyboard.press("Enter");
    await expect(right).toHaveCount(at + 1);
  }
});

test("the next part is marked while the page still asks what is done", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.goto(PATH);
  await page.getByRole("button", { name: "Plain typing" }).click();
  await page.route(/progress\./, async (route) => {
    await released;
    await route.continue();
  });
  for (const [at, { part, plain }] of TYPED.entries()) {
    const field = page.getByRole("textbox", { name: part, exact: true });
    if (at > 0) await expect(field).toBeFocused();
    await field.fill(plain);
    await page.keyboard.press("Enter");
    await expect(page.getByText("right", { exact: true })).toHaveCount(at + 1);
  }
  release();
  await page.unrouteAll({ behavior: "wait" });
});

test("one wrong answer keeps the focus, is told once and lights the figure; keys under a finger write into the field", async ({
  page,
}) => {
  const question = await openExercise(page, "last-weight");
  const [sum, slope] = question.parts;
  if (!sum || !slope) throw new Error("last-weight has two parts at least");
  await answer(page, sum, "w^(L)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Not yet/ })).toBeVisible();
  await expect(fieldOf(page, sum)).toBeFocused();
  await expect(page.getByTestId("announcer")).toHaveText(/^∂z\^\(L\)\/∂w\^\(L\): Not yet/);
  await expect(page.locator("[data-links][data-lit]")).toHaveCount(1);

  await page.setViewportSize({ width: 390, height: 844 });
  await fieldOf(page, sum).fill("");
  // About a screen and a half, what the keys cover left out.
  await expect
    .poll(() => page.evaluate(() => document.querySelector("footer")?.offsetTop ?? Infinity))
    .toBeLessThan(1.5 * 844);
  const pad = page.getByRole("group", { name: "Symbols for ∂z^(L)/∂w^(L)" });
  await expect.poll(async () => footOf(await pad.boundingBox())).toBe(844);
  const { answers } = await solutionOf(page.url(), question);
  for (const key of ["activation of layer L", "delete"]) await pad.getByRole("button", { name: key }).first().click();
  await expect(fieldOf(page, sum)).toBeFocused();
  await fieldOf(page, sum).fill(answers[sum.id]?.plain ?? "");
  await page.keyboard.press("Enter");
  await expect(fieldOf(page, slope)).toBeFocused();
});

test("the formula field comes for a pointer that was there before the exercise", async ({ page }) => {
  await page.goto("/practice");
  await page.mouse.move(1000, 480);
  await page.locator(`a[href="${PATH}"]`).first().press("Enter");
  await expect(page.getByRole("button", { name: "Plain typing" }).first()).toBeVisible();
  await page.mouse.move(1010, 482, { steps: 3 });
  await expect(page.locator("math-field")).toBeVisible({ timeout: 30_000 });
});

test("a formula is typed as on paper, by keys and as a phone does, and what can mean two things is asked back", async ({
  page,
}) => {
  await page.goto(PATH);
  await page.getByRole("textbox", { name: "∂z^(L)/∂w^(L)" }).hover();
  const formula = page.locator("math-field").first();
  await expect(formula).toBeVisible({ timeout: 30_000 });
  // It is named before anything else happens.
  await expect(formula).toHaveAttribute("aria-label", "∂z^(L)/∂w^(L)");
  await formula.click();
  await expect(formula).toBeFocused();
  const read = page.getByTestId("read-sum");
  await page.keyboard.type("a_prev*2", { delay: 60 });
  await expect(read).toContainText("a^(L-1)*2");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Backspace");
  for (const key of "2(a^L-y") await page.keyboard.insertText(key);
  await expect(read).toContainText("2*(a^(L) - y)");

  await page.getByRole("button", { name: "Plain typing" }).first().click();
  const field = page.getByRole("textbox", { name: "∂z^(L)/∂w^(L)" });
  await field.fill("a^L-1");
  const asked = page.getByRole("group", { name: "Which one do you mean?" });
  await asked.getByRole("button", { name: "a^(L-1)", exact: true }).press("Enter");
  await expect(field).toHaveValue("a^(L-1)");
  await expect(field).toBeFocused();
  await expect(asked).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(page.getByText("right", { exact: true })).toHaveCount(1);
});

for (const family of ["weighted-sum", "who-is-asleep", "match-activation"])
  test(`${family} shows the table of numbers that its question speaks of`, async ({ page }) => {
    await openExercise(page, family);
    const table = page
      .getByRole("region", { name: /^Exercise: / })
      .getByRole("table")
      .first();
    await expect(table.getByRole("cell").first()).toBeVisible();
  });
