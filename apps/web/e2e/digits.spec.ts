import type { Locator } from "@playwright/test";
import { expect, test } from "./site.ts";

const PATH = "/lessons/the-same-rules-at-scale";

/** What is said once nothing more comes: a report that was on its way when the run was paused still counts. */
async function restOf(says: Locator): Promise<string> {
  let text = "";
  const isAtRest = async () => {
    const before = text;
    text = (await says.textContent()) ?? "";
    return text === before;
  };
  await expect.poll(isAtRest, { intervals: [500] }).toBe(true);
  return text;
}

test("a learner trains the digit network, draws, opens a weight and measures it", async ({ page }) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(PATH);
  const figure = page.locator("#digits");
  const says = figure.getByRole("status");
  await expect(says).toContainText("This network was trained for you. It reads 94.8");

  await figure.getByRole("button", { name: "Train", exact: true }).click();
  await expect(says).toContainText(/Right so far: (8[5-9]|9\d)\.\d/, { timeout: 30_000 });
  await figure.getByRole("button", { name: "Pause" }).click();
  await expect(says).toHaveText(/^Paused at step [\d,]+ of 12,520\. It reads [89]\d\.\d/);
  const paused = await restOf(says);
  console.log(paused);

  // The run is kept, and goes on from where it was.
  await page.reload();
  await expect(says).toHaveText(paused);
  await figure.getByRole("button", { name: "Go on" }).click();
  await expect(says).toContainText("Learning: step", { timeout: 20_000 });
  await figure.getByRole("button", { name: "Pause" }).click();
  await expect(says).toContainText("Paused at step");

  // As a file it comes back as it was.
  const saved = await restOf(says);
  const download = page.waitForEvent("download");
  await figure.getByRole("button", { name: "Save as a file" }).click();
  const file = await (await download).path();
  await figure
    .getByLabel("Open a file")
    .setInputFiles({ name: "no.json", mimeType: "application/json", buffer: Buffer.from("{}") });
  await expect(says).toContainText("This file does not hold a network from this chapter.");
  await figure.getByLabel("Open a file").setInputFiles(file);
  await expect(says).toHaveText(saved);

  // A stroke from top to bottom, by the mouse.
  const pad = figure.getByRole("button", { name: /^Pad/ });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("the pad has no place");
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.2 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.8 * box.height, { steps: 8 });
  await page.mouse.up();
  await expect(figure.getByText("Your picture", { exact: true })).toBeVisible();
  await figure.getByRole("radio", { name: "1", exact: true }).check({ force: true });
  await expect(figure.getByText(/^It says \d, with a score of \d\.\d\d.+you meant 1\./i)).toBeVisible();
  // By keys: a held-out digit, and one moved.
  await pad.press("Enter");
  await expect(figure.getByText("Held-out digit 0", { exact: true })).toBeVisible();
  await pad.press("ArrowRight");
  await expect(figure.getByText("Your picture", { exact: true })).toBeVisible();

  const knob = page.locator("#knob");
  await knob.scrollIntoViewIfNeeded();
  await knob.getByRole("button", { name: "The steepest of all" }).click();
  const opener = knob.getByRole("button", { name: /slope of the cost at .+: open$/ });
  await opener.first().click();
  await expect(opener.first()).toHaveAttribute("aria-expanded", "true");
  await knob.getByRole("button", { name: "Measure it" }).click();
  const measured = knob.locator("[data-measured]");
  await expect(measured).toBeVisible();
  await expect(measured).toHaveText((await knob.locator("[data-derived]").textContent()) ?? "");
  expect(faults).toEqual([]);
});
