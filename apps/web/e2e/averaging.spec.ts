import { expect, test } from "./site.ts";

const PATH = "/lessons/average-over-examples";

test("an example is left out, the mean follows, and undo brings it back", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#pulls");
  const mean = figure
    .getByRole("row", { name: /the mean/ })
    .getByRole("cell")
    .last();
  await expect(mean).toContainText("−0.031");
  const example = figure.getByRole("button", { name: "Count example 2" });
  await example.click();
  await expect(example).toHaveAttribute("aria-pressed", "false");
  // (−0.169 + 0.024 − 0.067) ÷ 3
  await expect(mean).toContainText("−0.071");
  await figure.getByRole("button", { name: "Undo" }).click();
  await expect(mean).toContainText("−0.031");
});

test("the point is dragged along the curve by keyboard until the mean slope turns", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#pulls");
  const mean = figure
    .getByRole("row", { name: /the mean/ })
    .getByRole("cell")
    .last();
  const point = figure.getByRole("slider", { name: /along the curve/ });
  await point.focus();
  await point.press("End");
  await expect(point).toHaveAttribute("aria-valuetext", "4.000");
  await expect(mean).toContainText("+");
});
