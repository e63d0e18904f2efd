import { allRight } from "./learner.ts";
import { expect, test } from "./site.ts";

test("a learner takes the numbers of a figure into an exercise, which is marked as any other", async ({ page }) => {
  await page.goto("/lessons/a-nudge-travels");
  const figure = page.locator("#nudge");
  const weight = figure.getByRole("textbox", { name: "weight of layer L, exact value" });
  await weight.fill("2");
  await weight.press("Enter");
  await expect(weight).toHaveValue("2.00");
  await figure.getByRole("link", { name: "Practise with these numbers" }).click();

  await expect(page).toHaveURL(/\/practice\/last-weight-number\?numbers=/);
  await expect(page.getByText("This question is about the numbers of your figure.")).toBeVisible();
  const exercise = page.getByRole("region", { name: /^Exercise: The last weight, in numbers/ });
  // Worked by hand: σ at −0.3 + 1.2 · 0.85, at 1.1 − 0.9 a¹ and at 2 a² − 0.5, and a millionth to both sides.
  const sigma = (z: number) => 1 / (1 + Math.exp(-z));
  const before = sigma(1.1 - 0.9 * sigma(-0.3 + 1.2 * 0.85));
  const costAt = (w: number) => (sigma(w * before - 0.5) - 1) ** 2;
  const slope = (costAt(2 + 1e-6) - costAt(2 - 1e-6)) / 2e-6;
  await exercise.getByRole("textbox").fill(slope.toFixed(3));
  await exercise.getByRole("button", { name: "Check" }).click();
  await expect(allRight(exercise)).toBeVisible();

  await exercise.getByRole("button", { name: "Another like this" }).click();
  await expect(page.getByText("This question is about the numbers of your figure.")).toBeHidden();
  await expect(page).toHaveURL(/\/practice\/last-weight-number$/);
});

test("numbers that make no question are refused in words, with a way on", async ({ page }) => {
  await page.goto("/practice/last-weight-number?numbers=1~pear");
  await expect(page.getByText("Nothing can be asked about these numbers here.")).toBeVisible();
  await page.getByRole("link", { name: "Ask about other numbers" }).click();
  await expect(page.getByRole("region", { name: /^Exercise/ }).getByRole("button", { name: "Check" })).toBeVisible();
});
