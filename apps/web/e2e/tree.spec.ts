import { expect, test } from "./site.ts";

const PATH = "/lessons/the-tree-of-causes";

test("the tree is grown, a deep cause is chosen by keyboard, and its way up stays in the link", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#tree");
  const left = figure.getByRole("table").getByRole("row").last();
  // 0.621 × 0.242 × (−0.817)
  await expect(left).toContainText("−0.123");
  await figure.getByRole("radio", { name: "3 layers" }).check({ force: true });
  const drawing = figure.getByRole("group", { name: /^The tree of causes/ });
  await drawing.getByRole("button", { name: /^weight of layer L,/ }).focus();
  // Bias, activation before, its sum, its weight.
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(figure.getByText("5 links from")).toBeVisible();
  const chosen = drawing.getByRole("button", { name: /^weight of layer L minus 1,/ });
  await expect(chosen).toHaveAttribute("aria-current", "true");
  const shown = (await left.textContent()) ?? "";
  await expect(page).toHaveURL(/nw2\.0\.0/);
  await page.reload();
  await expect(figure.getByText("5 links from")).toBeVisible();
  await expect(left).toHaveText(shown);
});

test("the question at its end shows the way of the first weight", async ({ page }) => {
  await page.goto(PATH);
  const ponder = page.locator("#ponder");
  await ponder.getByRole("radio", { name: "7" }).check();
  await ponder.getByRole("button", { name: "Commit" }).click();
  await ponder.getByRole("button", { name: "Show it in the figure" }).click();
  await expect(page.locator("#tree").getByText("7 links from")).toBeVisible();
});

test("the address of the section that was here first leads here, with its numbers", async ({ page }) => {
  await page.goto("/lessons/a-nudge-travels?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1#who-depends-on-whom");
  await expect(page.getByRole("heading", { level: 1, name: "The tree of causes" })).toBeVisible();
  await expect(page.locator("#tree").getByRole("textbox", { name: "weight of layer L, exact value" })).toHaveValue(
    "2.00",
  );
});
