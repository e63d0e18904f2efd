import { expect, test } from "./site.ts";

const PATH = "/lessons/the-bias-and-the-neuron-before";

test("the sweep is stepped by keyboard, and a number opens and closes", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#sweep");
  await expect(figure.getByText("3 of 9: the weight and the bias of layer L", { exact: true })).toBeVisible();
  const on = figure.getByRole("button", { name: "One step on, away from the cost" });
  await on.focus();
  await on.press("ArrowRight");
  // 1.4 · 0.2416 · (−0.8172)
  await expect(figure.getByText("From its neighbour: 1.400 × (−0.197) = −0.276")).toBeVisible();
  await on.press("End");
  await expect(figure.getByText("9 of 9: the weight and the bias of layer L−2", { exact: true })).toBeVisible();
  const number = figure.getByRole("button", { name: "weight of layer L: sensitivity −0.123" });
  await number.focus();
  await number.press("Enter");
  await expect(number).toHaveAttribute("aria-pressed", "true");
  await number.press("Escape");
  await expect(number).toHaveAttribute("aria-pressed", "false");
});

test("a long row of sigmoids fades, and of ReLUs does not", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(PATH);
  const figure = page.locator("#six");
  await figure.getByRole("button", { name: "Play" }).click();
  await expect(figure.getByText("−0.000068").first()).toBeVisible();
  await figure.getByText("ReLU", { exact: true }).click();
  await expect(figure.getByRole("button", { name: "weight of layer 1: sensitivity −0.255" })).toBeVisible();
});

test("the answer about six sigmoids shows the sweep at its end, and the reader's own step comes back", async ({
  page,
}) => {
  await page.goto(PATH);
  const figure = page.locator("#six");
  await expect(figure.getByText("3 of 18: the weight and the bias of layer 6")).toBeVisible();
  await page.getByRole("radio", { name: "More than a thousand times smaller" }).check();
  await page.getByRole("button", { name: "Commit" }).click();
  await page.getByRole("button", { name: "Show it in the figure" }).click();
  await expect(figure.getByText("18 of 18: the weight and the bias of layer 1")).toBeVisible();
  await expect(figure.getByRole("definition").filter({ hasText: "−0.000068" })).toBeVisible();
  await page.getByRole("button", { name: "Back to the question" }).click();
  await expect(figure.getByText("3 of 18: the weight and the bias of layer 6")).toBeVisible();
});

test("a link to the old section opens here with its numbers", async ({ page }) => {
  await page.goto("/lessons/a-nudge-travels?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1#the-neighbours");
  await expect(page).toHaveURL(/\/lessons\/the-bias-and-the-neuron-before\?at=.*#the-bias$/);
  await expect(page.getByLabel("weight of layer L, exact value")).toHaveValue("2.00");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the figure stands with its numbers and its working", async ({ page }) => {
    await page.goto(PATH);
    const figure = page.locator("#sweep");
    await expect(figure.getByText("From its neighbour: 0.6212 × (−0.1975) = −0.123")).toBeVisible();
    await expect(figure.getByRole("button", { name: "Play" })).toBeHidden();
  });
});
