import { expect, test } from "./site.ts";

const PATH = "/lessons/downhill";

test("a learner steps on and back, walks too boldly, and begins elsewhere", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#map");
  const says = figure.getByText(/^(Step \d|Too far|No step)/);
  await expect(says).toHaveText("Step 2: the cost falls from 0.721 to 0.569.");
  await figure.getByRole("button", { name: "Step", exact: true }).click();
  await expect(says).toContainText("Step 3: the cost falls from 0.569");
  await figure.getByRole("button", { name: "Back" }).click();
  const rate = figure.getByRole("slider", { name: "learning rate" });
  await rate.focus();
  await page.keyboard.press("End");
  await expect(says).toContainText("Too far: step 2");
  await figure.getByRole("button", { name: "Starting values" }).click();
  await expect(says).toContainText("Step 2");
  await figure.getByRole("slider", { name: /^Place on the map/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(says).toContainText("No step yet.");
});

test("a walk ends where the ball leaves its map, and has its steps again at a smaller rate", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#map");
  // Until the page is awake a choice does not hold.
  await expect(async () => {
    await figure.getByRole("radio").nth(1).check({ force: true });
  }).toPass();
  const says = figure.getByText(/^(Step \d|Too far)/);
  await expect(says).toContainText("Too far: step 2");
  await figure.getByRole("button", { name: "Run" }).click();
  await expect(says).toContainText("The ball has left the map.");
  await expect(says).toContainText("Too far: step 6");
  const step = figure.getByRole("button", { name: "Step", exact: true });
  await expect(step).toHaveAttribute("aria-disabled", "true");
  await figure.getByRole("slider", { name: "learning rate" }).focus();
  await page.keyboard.press("PageDown");
  await expect(says).toContainText("Step 6");
  await expect(step).not.toHaveAttribute("aria-disabled", "true");
});

test("the answer to the question is shown in the figure", async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole("radio", { name: "Yes, if the step is too long" }).check();
  await page.getByRole("button", { name: "Commit" }).click();
  await page.getByRole("button", { name: "Show it in the figure" }).click();
  await expect(page.locator("#map").getByText(/^Too far: step 5/)).toBeVisible();
});
