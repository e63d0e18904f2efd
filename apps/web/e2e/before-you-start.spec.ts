import { labelFaults } from "./layout.ts";
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

for (const width of [1440, 360])
  test(`at ${width} px no label of a figure lies on another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [x, nudge] of [
      ["-1.5", ".5"],
      ["4", ".5"],
      ["0", ".005"],
    ]) {
      await page.goto(`${PATH}?at-square=2_${x}_0_x1_0_nw1.0.0_${nudge}&at-rates=2_${x}_0_x3_0_nw1.0.0_${nudge}`);
      for (const figure of ["#square", "#rates"]) {
        await expect(page.locator(figure).getByRole("slider", { name: "x", exact: true })).toHaveValue(
          String(Number(x)),
        );
        await expect.poll(() => labelFaults(page, figure)).toEqual([]);
      }
    }
  });
