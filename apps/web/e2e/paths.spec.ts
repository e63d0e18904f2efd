import { expect, test } from "./site.ts";

const PATH = "/lessons/sum-over-paths";

test("a learner finds the missing paths, and the gap closes", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#paths");
  // Lines cross, so a learner aims at the number on a line.
  const line = (name: string) =>
    figure
      .getByRole("button", { name: new RegExp(`^weight .*${name},`) })
      .locator("rect")
      .first();
  await expect(figure.getByText("Gap −0.082: 3 paths are missing.")).toBeVisible();
  // A line that does not begin where the path is says so.
  await line("from neuron 2 into neuron 1").click();
  await expect(figure.getByText(/^This line begins at neuron 2/)).toBeVisible();
  for (const [k, j] of [
    [1, 1],
    [2, 0],
    [2, 1],
  ]) {
    await line(`from input 0 into neuron ${k}`).click();
    await line(`from neuron ${k} into neuron ${j}`).click();
  }
  await expect(figure.getByText("No gap. The sum over all paths is the derivative.")).toBeVisible();
  await figure.getByRole("button", { name: "Take back" }).click();
  // Without its last path, +0.052, the sum is −0.302.
  await expect(figure.getByText("Gap 0.052: 1 path is missing.")).toBeVisible();
});

test("by keyboard alone a path is found, and the same sum is stepped backwards", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#paths");
  await figure.getByRole("button", { name: /from input 0 into neuron 0,/ }).focus();
  for (const key of ["ArrowDown", "Enter", "ArrowRight", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await expect(figure.getByText("This path carries −0.113. The gap is now 0.031.")).toBeVisible();
  await figure.getByRole("radio", { name: "Path by path" }).focus();
  await page.keyboard.press("ArrowRight");
  await figure.getByRole("button", { name: "Step" }).focus();
  await page.keyboard.press("End");
  await expect(figure.getByText(/3 in this step, 14 so far/)).toBeVisible();
  await expect(figure.getByText("−0.250", { exact: true }).last()).toBeVisible();
});
