import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { parseManifest, validateFiles } from "@nn/level-kit";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./site.ts";

test("a level is made, proved, shared, played by its link, and saved as a pack that passes every rule", async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/contribute");
  await page.getByRole("link", { name: "editor" }).first().click();
  const report = page.locator("[data-report]");
  await expect(report).toHaveText("Every rule holds.", { timeout: 30_000 });

  // What is wrong is said beside its field, and gone once it is mended; keys alone take it back.
  const title = page.getByRole("textbox", { name: "Title" });
  await title.fill("");
  await expect(page.getByText("The title must have at least 1 character.")).toBeVisible();
  await expect(report).toHaveText(/^Not a level yet: 1 thing to mend/);
  await title.fill("Two Points");
  await expect(report).toHaveText("Every rule holds.");
  const target = page.getByRole("textbox", { name: "Target", exact: true });
  await target.fill("100");
  await target.press("Enter");
  await expect(page.getByText(/^The target must be at most/).first()).toBeVisible();
  await page.getByRole("heading", { name: "Rules" }).click();
  await page.keyboard.press("Control+z");
  await expect(target).toHaveValue("0.5");
  await expect(report).toHaveText("Every rule holds.");
  await expect(page.getByText(/^3, proved/)).toBeVisible();
  await page.getByRole("checkbox", { name: /The player turns the bias/ }).uncheck();
  await expect(page.getByRole("textbox", { name: /^Step of the/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: /^Step of the/ })).toHaveCount(2);
  await expect(report).toHaveText("Every rule holds.");
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // Nothing is lost on reload, the way back included.
  await page.reload();
  await expect(title).toHaveValue("Two Points");
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await expect(report).toHaveText("Every rule holds.", { timeout: 30_000 });

  // Played on the real stage: the first nudge is one that must fail, the rest solve it.
  await page.getByRole("button", { name: "Play it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Two Points" })).toBeVisible();
  await expect(page.locator("[data-bead]").first()).toHaveAttribute("style", /left/);
  const nudge = async (bead: number) => {
    await page.locator("[data-bead]").nth(bead).click();
    await page.locator('[data-half="-1"]:visible').first().click();
  };
  await nudge(0);
  await page.getByRole("button", { name: "Save as a log that must fail" }).click();
  await expect(page.getByText(/^Saved as a log that must fail/)).toBeVisible();
  await nudge(1);
  await nudge(1);
  await page.getByRole("button", { name: "Save as solution" }).click({ timeout: 20_000 });
  await expect(page.getByText("Saved as the solution.")).toBeVisible();
  await page.getByRole("button", { name: "Back to the editor" }).click();
  await expect(page.getByRole("button", { name: "Play it" })).toBeFocused();
  await expect(page.getByText("Yours, 3 moves.")).toBeVisible();
  await page.getByRole("textbox", { name: "Why a player might try log 1" }).fill("The weight alone.");
  await expect(report).toHaveText("Every rule holds.");

  // The pack is what `level check` reads.
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as a pack" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("two-points.zip");
  const files = unzipSync(await readFile(await download.path()));
  const text = (file: string) => strFromU8(files[`two-points/${file}`] ?? new Uint8Array());
  expect(parseManifest(JSON.parse(text("package.json"))).ok).toBe(true);
  const beside = (kind: string) => text(`levels/two-points.${kind}.json`);
  expect(validateFiles({ level: beside("level"), solution: beside("solution"), wrong: beside("wrong") })).toMatchObject(
    { ok: true, value: { level: { par: 3 }, wrong: [{ why: "The weight alone." }] } },
  );

  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText(/^The link is copied\. Its \d{3} characters hold the whole level\.$/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  // Somebody else opens it on a telephone, is told what it is, and plays.
  const other = await context.newPage();
  await other.setViewportSize({ width: 390, height: 844 });
  await other.goto(link);
  await expect(other.getByText(/Nobody has reviewed it/)).toBeVisible({ timeout: 20_000 });
  await expect(other.locator("[data-shared]")).toHaveText(
    "The solver proves a par of 3. Every rule for levels holds.",
    {
      timeout: 20_000,
    },
  );
  await expect.poll(() => other.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await other.getByRole("button", { name: "Play it" }).click();
  await expect(other.getByText("Unreviewed: shared by its address.")).toBeVisible();
  await expect(other.locator("li[data-knob]")).toHaveCount(2);

  // A link that was cut off is refused in words, and nothing of it is played.
  await other.goto(`${link.slice(0, -40)}`);
  await other.reload();
  await expect(other.getByText(/^This link is cut off or changed/)).toBeVisible({ timeout: 20_000 });
  await other.goto(link.replace("/play/shared", "/contribute/editor"));
  await expect(other.getByText("Opened from a link. Undo brings back what you had.")).toBeVisible({ timeout: 20_000 });
  await other.getByRole("button", { name: "Texts" }).click();
  await expect(other.getByRole("textbox", { name: "Title" })).toHaveValue("Two Points");
  await expect.poll(() => other.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
