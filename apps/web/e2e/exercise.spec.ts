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
