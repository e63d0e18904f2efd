import { expect, test } from "./site.ts";

const PATH = "/lessons/a-nudge-travels";

test("the line of a weight is dragged in the figure, and every view of it follows", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#nudge");
  const field = figure.getByRole("textbox", { name: "weight of layer L, exact value" });
  const cost = page.getByText("At this moment the chain says").locator(".q-c");
  await expect(field).toHaveValue("1.400");
  const costBefore = await cost.textContent();
  const line = figure.locator('svg [data-q="w3.0.0"]').filter({ visible: true }).first();
  await line.scrollIntoViewIfNeeded();
  const box = await line.boundingBox();
  if (!box) throw new Error("the weight is not drawn");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await page.mouse.up();
  await expect(field).not.toHaveValue("1.400");
  await expect(cost).not.toHaveText(costBefore ?? "");
  await figure.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue("1.400");
  await expect(cost).toHaveText(costBefore ?? "");
});

test("a symbol in the prose lights its mark in the figures, is pinned by a click, and Escape lets it go", async ({
  page,
}) => {
  await page.goto(PATH);
  const symbol = page.getByRole("button", { name: /^weight of layer L\b/ }).first();
  const mark = page.locator('#nudge svg [data-q="w3.0.0"]').first();
  await symbol.hover();
  await expect(mark).toHaveAttribute("data-on", "");
  await symbol.click();
  await page.mouse.move(0, 0);
  await expect(mark).toHaveAttribute("data-on", "");
  await expect(symbol).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(mark).not.toHaveAttribute("data-on", "");
});

test("what cannot be read as a number leaves the value as it was and says what to change", async ({ page }) => {
  await page.goto(PATH);
  const field = page.locator("#nudge").getByRole("textbox", { name: "bias of layer L, exact value" });
  await field.fill("one half");
  await field.press("Enter");
  await expect(page.locator("#nudge").getByText(/It stays −0\.500\./)).toBeVisible();
  await expect(field).toHaveValue("−0.500");
});

test("a link brings its numbers along, and a broken one says so and shows the starting values", async ({ page }) => {
  const field = page.locator("#nudge").getByRole("textbox", { name: "weight of layer L, exact value" });
  await page.goto(`${PATH}?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1`);
  await expect(field).toHaveValue("2.000");
  await page.goto(`${PATH}?at=7_nothing`);
  await expect(page.getByText("This link is from an older lesson. You see the starting values.")).toBeVisible();
  await expect(field).toHaveValue("1.400");
});
