import { expect, test } from "./site.ts";

const PATH = "/lessons/a-nudge-travels";
const ROW = "/lessons/four-neurons-in-a-row";

test("the line of a weight is dragged in the figure, and every view of it follows", async ({ page }) => {
  await page.goto(ROW);
  const figure = page.locator("#chain");
  const field = figure.getByRole("textbox", { name: "weight of layer L, exact value" });
  const cost = page.getByText("At this moment the network says").locator(".q-c");
  await expect(field).toHaveValue("1.40");
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
  await expect(field).not.toHaveValue("1.40");
  await expect(cost).not.toHaveText(costBefore ?? "");
  await figure.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue("1.40");
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
  await expect(page.locator("#nudge").getByText(/It stays −0\.50\./)).toBeVisible();
  await expect(field).toHaveValue("−0.50");
});

test("a link brings its numbers along, and a broken one says so and shows the starting values", async ({ page }) => {
  const field = page.locator("#nudge").getByRole("textbox", { name: "weight of layer L, exact value" });
  await page.goto(`${PATH}?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1`);
  await expect(field).toHaveValue("2.00");
  await page.goto(`${PATH}?at=7_nothing`);
  await expect(page.getByText("This link is from an older lesson. You see the starting values.")).toBeVisible();
  await expect(field).toHaveValue("1.40");
});

test("a link to a section that has moved leads there, with its numbers", async ({ page }) => {
  await page.goto(`${PATH}?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1#a-chain`);
  await expect(page.getByRole("heading", { level: 1, name: "Four neurons in a row" })).toBeVisible();
  await expect(page).toHaveURL(/#a-row$/);
  await expect(page.locator("#chain").getByRole("textbox", { name: "weight of layer L, exact value" })).toHaveValue(
    "2.00",
  );
});

test("the arrows of a nudge wait for a guess; a press of the reader's or a link shows them too", async ({ page }) => {
  const waits = page.getByText("The arrows wait for your guess.");
  const arrows = page.locator("#nudge").getByRole("group", { name: /^Number lines/ });
  await page.goto(PATH);
  await expect(waits).toBeVisible();
  await expect(arrows).toHaveCount(0);
  await page.getByRole("slider", { name: /^Your guess/ }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("button", { name: "Commit" }).first().click();
  await expect(waits).toBeHidden();
  await expect(arrows).toBeVisible();
  await page.goto(PATH);
  await expect(waits).toBeVisible();
  await page.locator("#nudge").getByRole("button", { name: "Nudge by + 0.10" }).click();
  await expect(arrows).toBeVisible();
  await page.goto(`${PATH}?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1`);
  await expect(arrows).toBeVisible();
});

test("the reader's activation function is in the link", async ({ page }) => {
  await page.goto(ROW);
  const cost = page.getByText("At this moment the network says").locator(".q-c");
  await expect(cost).toHaveText("0.167");
  await page.getByRole("radio", { name: "ReLU" }).check({ force: true });
  // 1.2 · 0.85 − 0.3 is 0.72, −0.9 · 0.72 + 1.1 is 0.452, 1.4 · 0.452 − 0.5 is 0.1328, and (0.1328 − 1)² is 0.752.
  await expect(cost).toHaveText("0.752");
  await expect(page).toHaveURL(/frelu/);
  await page.reload();
  await expect(cost).toHaveText("0.752");
  await expect(page.getByRole("radio", { name: "ReLU" })).toBeChecked();
});
