import { expect, test } from "./site.ts";

test("a term is found by typing, and leads to its section, its exercises and its level", async ({ page }) => {
  await page.goto("/glossary");
  const field = page.getByRole("searchbox", { name: "Find a term" });
  await field.fill("chain RULE");
  await expect(page.getByRole("term")).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: "1 term" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Rates along the way" })).toHaveAttribute(
    "href",
    "/practice/rates-multiply",
  );
  await field.fill("qqq");
  await expect(page.getByText("No term has “qqq” in it. Try a shorter word.")).toBeVisible();
  await field.fill("");
  await page
    .locator("#weight")
    .getByRole("link", { name: /^Four neurons in a row: / })
    .click();
  await expect(page).toHaveURL(/\/lessons\/four-neurons-in-a-row#a-row$/);
});

test("the concept map says what an idea rests on and leads to where it is taught", async ({ page }) => {
  await page.goto("/practice/map");
  const entry = page.getByRole("link", { name: /^Cost/ });
  await expect(entry).toHaveAccessibleName(/Rests on: Activation/);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(entry.getByText("Rests on: Activation")).toBeVisible();
  await entry.click();
  await expect(page).toHaveURL(/\/lessons\/four-neurons-in-a-row#how-far-off$/);
});
