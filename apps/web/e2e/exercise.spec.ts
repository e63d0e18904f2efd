import { brokenLayout } from "./layout.ts";
import { expect, test } from "./site.ts";

const PATH = "/practice/last-weight";

test("what is typed while the formula field is on its way stays where it was typed", async ({ page }) => {
  await page.goto(PATH);
  const field = page.getByRole("textbox", { name: "∂z^(L)/∂w^(L)" });
  await field.click();
  await page.keyboard.type("a^(L-1)", { delay: 150 });
  await expect(field).toHaveValue("a^(L-1)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
});

test("an answer written in the formula field is read, marked, and carried over into plain typing", async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole("region", { name: /^Exercise: / }).hover();
  const formula = page.locator("math-field").first();
  await expect(formula).toBeVisible({ timeout: 30_000 });
  await formula.click();
  await expect(formula).toBeFocused();
  await page.keyboard.type("a^(L-1)", { delay: 60 });
  await expect(page.getByTestId("read-sum")).toContainText("a^(L-1)");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Plain typing" }).first().click();
  await expect(page.getByRole("textbox", { name: "∂z^(L)/∂w^(L)" })).toHaveValue("a^(L-1)");
});

test("hints come one after another, then the worked solution", async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole("button", { name: "Hint", exact: true }).click();
  const ask = (words: string) => page.getByRole("button", { name: `${words} for ∂C/∂a^(L)` });
  await ask("A hint").click();
  await ask("Another hint").click();
  await ask("Another hint").click();
  await expect(ask("Another hint")).toBeHidden();
  await page.getByRole("button", { name: "Show the worked solution" }).click();
  await expect(page.getByText("Worked solution", { exact: true })).toBeVisible();
});

for (const family of ["last-weight", "further-back", "sum-over-paths", "average-slope"])
  test(`the worked solution of ${family} fits on a page 320 px wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/practice/${family}`);
    await page.getByRole("button", { name: "Hint", exact: true }).click();
    await page.getByRole("button", { name: "Show the worked solution" }).click();
    await expect(page.getByText("Worked solution", { exact: true })).toBeVisible();
    await expect(page.locator("[data-plain]")).toHaveCount(0);
    expect(await brokenLayout(page)).toEqual([]);
  });

/** Typed key by key: in the formula field an arrow key leaves an exponent. */
const TYPED = [
  { part: "∂z^(L)/∂w^(L)", plain: "a^(L-1)", keys: "a^(L-1)" },
  { part: "∂a^(L)/∂z^(L)", plain: "σ'(z^(L))", keys: "sigma'(z^(L)" },
  { part: "∂C/∂a^(L)", plain: "2*(a^(L) - y)", keys: "2(a^(L)>-y)" },
] as const;

for (const { part, plain, keys } of TYPED)
  test(`${plain} for ${part} is right in the plain field and in the formula field`, async ({ page }) => {
    await page.goto(PATH);
    const right = page.getByRole("heading", { name: "Right", exact: true });
    const group = page.getByTestId("part").nth(TYPED.findIndex((each) => each.part === part));
    await group.getByRole("button", { name: "Plain typing" }).click();
    await page.getByRole("textbox", { name: part, exact: true }).fill(plain);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(right).toBeVisible();

    await page.getByRole("button", { name: "Another like this" }).click();
    await expect(right).toBeHidden();
    await group.getByRole("button", { name: "Formula field" }).click();
    const formula = group.locator("math-field");
    await expect(formula).toBeVisible({ timeout: 30_000 });
    await formula.click();
    await expect(formula).toBeFocused();
    for (const key of keys) await page.keyboard.press(key === ">" ? "ArrowRight" : key, { delay: 40 });
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect(right).toBeVisible();
  });
