import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./site.ts";

test("a figure is played with in the sandbox, changed, and shared by its address", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/lessons/four-neurons-in-a-row");
  await page.getByRole("link", { name: "Play this as a level" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Sandbox" })).toBeVisible();
  await expect(page).toHaveURL(/\/play\/sandbox#1!1~1_1s_1s_1s~q~/);

  await expect(page.locator("li[data-knob]")).toHaveCount(6);

  // Keys nudge the open knob, and the address follows without a step of history.
  const length = await page.evaluate(() => history.length);
  const value = page.locator("li[data-knob='0']");
  const before = Number(await value.getAttribute("data-value"));
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-announcer]")).toHaveText(/ is now .* Cost [\d.]+\.$/);
  const after = Number((before + 0.1).toFixed(6));
  await expect(page).toHaveURL(new RegExp(`~q~${String(after).replace(/^0/, "")}_`));

  // A shape is set, a number is typed; what is no number stays to be mended.
  const panel = page.getByRole("complementary", { name: "Set up the sandbox" });
  await panel.getByLabel("Layer 1: how many").selectOption("4");
  await panel.getByLabel("Layer 2: how many").selectOption("4");
  await expect(page.locator("li[data-knob]")).toHaveCount(33);
  const target = panel.getByRole("textbox", { name: "target of example 1" });
  await target.fill("1/4");
  await target.press("Enter");
  await expect(page).toHaveURL(/_\.25$/);
  await target.fill("a quarter");
  await target.press("Tab");
  await expect(panel.getByText(/Only a number fits here.*Until then it stays 0.25\./)).toBeVisible();
  await expect(target).toHaveValue("a quarter");
  expect(await page.evaluate(() => history.length)).toBe(length);
  // Sixty dots stand closer than fingers; each of them is a field of the panel, too.
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await panel.getByRole("button", { name: "Copy link" }).click();
  await expect(panel.getByText("The link is copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  // On a telephone the same sandbox has its settings in a sheet.
  const phone = await context.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(link);
  await expect(phone.locator("li[data-knob]")).toHaveCount(33);
  await expect.poll(() => phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await phone.getByRole("button", { name: "Set up" }).click();
  await expect(phone.getByRole("textbox", { name: "target of example 1" })).toHaveValue("0.25");
  await expect(phone.getByRole("complementary", { name: "Set up the sandbox" })).toBeFocused();
  await phone.keyboard.press("Escape");
  await expect(phone.getByRole("button", { name: "Set up" })).toBeFocused();
  await expect(phone.getByRole("textbox", { name: "target of example 1" })).toBeHidden();
});

test("a link that cannot be read opens an empty sandbox and says so; the map leads there, too", async ({ page }) => {
  await page.goto("/play");
  await page.getByRole("link", { name: /^Sandbox/ }).click();
  await expect(page.locator("li[data-knob]")).toHaveCount(9);
  await page.evaluate(() => {
    location.hash = "1!pear";
  });
  await expect(page.getByText("This link cannot be read, so here is an empty sandbox.")).toBeVisible();
});
