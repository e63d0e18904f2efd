import { expect, test } from "./site.ts";

const PATH = "/lessons/many-neurons";
const into = (j: number, k: number) => `weight of layer L from neuron ${k} into neuron ${j}`;

test("one weight is a line, a number in the table and a term of a sum", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#layer");
  const sum = figure.getByText("=").first();
  // −0.9 · 0.607 + 0.5 · 0.357 + 1.3 · 0.804 − 0.5
  await expect(sum).toContainText("0.177");
  await figure.getByRole("button", { name: into(0, 0) }).click();
  const cell = figure.getByRole("spinbutton", { name: into(0, 0) });
  await expect(cell).toHaveAttribute("tabindex", "0");
  await expect(sum).toContainText("0.985");
  await expect(page).toHaveURL(/_nw2\.0\.0_/);
  await page.reload();
  await expect(cell).toHaveAttribute("tabindex", "0");
});

test("the table is walked and written by keyboard, and the factors follow", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#factors");
  const cell = (j: number, k: number) => figure.getByRole("spinbutton", { name: into(j, k) });
  await cell(1, 2).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(cell(0, 1)).toBeFocused();
  await page.keyboard.type("-0,5");
  await page.keyboard.press("Enter");
  await expect(cell(0, 1)).toBeFocused();
  await expect(cell(0, 1)).toHaveAttribute("aria-valuetext", "−0.50");
  await expect(figure).toContainText("0.357");
});

test("a letter of the text lights the neuron that it means at the moment", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#layer");
  await page.getByRole("button", { name: "activation k of layer L minus 1" }).first().hover();
  await expect(figure.getByRole("button", { name: /^activation 2 of layer L minus 1/ })).toHaveAttribute("data-on", "");
});
