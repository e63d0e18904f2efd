import { expect, test } from "./site.ts";

const PATH = "/lessons/before-you-start";

test("a learner zooms in until rise over run is the slope, and is shown the flat bottom", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#square");
  await expect(figure).toContainText("The gap is 0.500.");
  await figure.getByRole("slider", { name: /^Zoom/ }).press("End");
  await expect(figure).toContainText("The gap is 0.005.");
  await page.getByRole("radio", { name: "Almost not at all" }).check();
  await page.getByRole("button", { name: "Commit" }).first().click();
  await page.getByRole("button", { name: "Show it in the figure" }).click();
  await expect(figure).toContainText("0.0001 ÷ 0.010 = 0.010");
});

test("a label in the text lights the neuron that it names", async ({ page }) => {
  await page.goto(PATH);
  const symbol = page
    .getByRole("paragraph")
    .getByRole("button", { name: /^weight of layer L from neuron 1 into neuron 0/ });
  await symbol.hover();
  await expect(page.locator('svg [data-q="w2.0.1"]').first()).toHaveAttribute("data-on", "");
});
