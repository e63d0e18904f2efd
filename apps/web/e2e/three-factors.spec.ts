import { knobNumber } from "@nn/notation";
import { labelFaults } from "./layout.ts";
import { expect, test } from "./site.ts";

const PATH = "/lessons/three-factors";

test("a learner drags a dot, zooms in until nudge and slopes agree, and silences the product", async ({ page }) => {
  await page.goto(PATH);
  const figure = page.locator("#slopes");
  const weight = figure.getByRole("textbox", { name: "weight of layer L, exact value" });
  const measured = figure.getByText(/^Measured with this nudge/);
  await expect(measured).toContainText("= −0.108. The gap of 0.015 is the bend of the curves.");

  const dot = figure.getByRole("slider", { name: /^Slide along the curve of the cost/ }).filter({ visible: true });
  await dot.scrollIntoViewIfNeeded();
  const box = await dot.boundingBox();
  if (!box) throw new Error("the dot is not drawn");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await page.mouse.up();
  await expect(weight).not.toHaveValue("1.40");
  await figure.getByRole("button", { name: "Undo" }).click();
  await expect(weight).toHaveValue("1.40");

  await figure.getByRole("slider", { name: /^Zoom/ }).press("End");
  await expect(measured).toContainText("= −0.123. To three decimals that is the derivative itself.");

  const target = figure.getByRole("slider", { name: "target", exact: true }).filter({ visible: true });
  await target.press("Home");
  await expect(figure.getByRole("region", { name: /^The curve of the cost/ })).toContainText("= 1.183");
});

test("an old link to the three links opens here with its numbers", async ({ page }) => {
  await page.goto("/lessons/a-nudge-travels?at=1_1.2_-.3_-.9_1.1_2_-.5_.85_1_.1#three-links-three-factors");
  await expect(page).toHaveURL(/\/lessons\/three-factors\?at=.*#three-curves$/);
  await expect(page.locator("#slopes").getByRole("textbox", { name: /exact value$/ })).toHaveValue("2.00");
});

test("the answer to the question is shown in the figure", async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole("radio", { name: "Not at all" }).check();
  await page.getByRole("button", { name: "Commit" }).first().click();
  await page.getByRole("button", { name: "Show it in the figure" }).click();
  await expect(page.locator("#slopes").getByRole("region", { name: /^The curve of the weighted sum/ })).toContainText(
    "= 0.010",
  );
});

for (const width of [1440, 768, 360])
  test(`at ${width} px no label of the figure lies on another, however far one has zoomed in`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // The last weight, its bias, the bias before and the nudge: as it starts, at the ends, and with long numbers.
    for (const [weight, bias, before, nudge] of [
      ["1.4", "-.5", "1.1", ".5"],
      ["4", "2", "4", ".005"],
      ["-3.456", "-1.234", "2", "-.05"],
      ["-4", "-3.9", "-4", ".005"],
    ]) {
      await page.goto(`${PATH}?at=2_1.2_-.3_-.9_${before}_${weight}_${bias}_x.85_1_nw3.0.0_${nudge}`);
      await expect(page.locator("#slopes").getByRole("textbox", { name: /exact value$/ })).toHaveValue(
        knobNumber(Number(weight)),
      );
      await expect.poll(() => labelFaults(page, "#slopes")).toEqual([]);
    }
  });
