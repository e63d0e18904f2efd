import { expect, test } from "./site.ts";

test("a learner reads, answers, plays, and finds all of it again after the server was killed", async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  await test.step("home leads to the lesson", async () => {
    await page.goto("/");
    const next = page.getByRole("region", { name: "Where you are" });
    const title = (await next.getByRole("heading").textContent()) ?? "";
    await next.getByRole("link", { name: "Start reading" }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.goto("/lessons/a-nudge-travels");
  });

  await test.step("a weight is dragged and typed, and the change in cost is read off", async () => {
    const figure = page.locator("#nudge");
    const weight = figure.getByRole("slider", { name: "weight of layer L", exact: true });
    const before = await weight.getAttribute("aria-valuetext");
    await weight.scrollIntoViewIfNeeded();
    const box = await weight.boundingBox();
    if (!box) throw new Error("the slider is not on the page");
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(weight).not.toHaveAttribute("aria-valuetext", before ?? "");

    const typed = figure.getByRole("textbox", { name: "weight of layer L, exact value" });
    await typed.fill("2");
    await typed.press("Enter");
    await expect(weight).toHaveAttribute("aria-valuetext", "2.00");

    // Worked by hand with the values of the page: σ at −0.3 + 1.2·0.85, at 1.1 − 0.9·a¹ and at 2·a² − 0.5.
    const sigma = (z: number) => 1 / (1 + Math.exp(-z));
    const before2 = sigma(1.1 - 0.9 * sigma(-0.3 + 1.2 * 0.85));
    const costAt = (w: number) => (sigma(w * before2 - 0.5) - 1) ** 2;
    const change = costAt(2.1) - costAt(2);
    // It has as many digits as the ratios beside it need, three at least.
    const shown = async () => (await figure.locator("svg text").allTextContents()).filter((text) => /^[−+]/.test(text));
    const isChange = (text: string) => Math.abs(Number(text.replace("−", "-")) - change) <= 0.0005;
    await expect.poll(async () => (await shown()).some(isChange)).toBe(true);
  });

  await test.step("a wrong answer is told by name, what cannot be read is not marked, and a right answer is right", async () => {
    await page
      .getByRole("navigation", { name: "Previous and next" })
      .getByRole("link", { name: /Three factors/ })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Three factors" })).toBeVisible();
    // It comes when a reader comes near.
    await page.getByRole("heading", { name: "Your turn" }).scrollIntoViewIfNeeded();
    const exercise = page.getByRole("region", { name: /^Exercise: The last weight, link by link/ });
    await exercise.getByRole("button", { name: "∂a^(L)/∂z^(L), to come" }).click();
    const plain = exercise.getByRole("button", { name: "Plain typing" }).first();
    await plain.click();

    const activation = exercise.getByRole("textbox", { name: /∂a\^\(L\)\/∂z\^\(L\)|∂a.*∂z/ });
    await activation.fill("sigma(z^(L))");
    await expect(exercise.getByTestId(/^read-/).first()).toContainText("σ");
    await exercise.getByRole("button", { name: "Check" }).click();
    await expect(exercise.getByRole("heading", { name: /^Not yet: / })).toBeVisible();

    await activation.fill("sigma'(z^(L)");
    await exercise.getByRole("button", { name: "Check" }).click();
    await expect(exercise.getByRole("heading", { name: /Not readable yet, so not marked/ })).toBeVisible();

    await activation.fill("sigma'(z^(L))");
    await exercise.getByRole("button", { name: "Check" }).click();
    await expect(exercise.getByText("right", { exact: true })).toBeVisible();
  });

  await test.step("First Nudge is played by keyboard to three stars", async () => {
    await page.getByRole("link", { name: "Play", exact: true }).first().click();
    await page.getByRole("link", { name: /^First Nudge/ }).click();
    await page
      .getByRole("button", { name: /^Nudge .* up by 0\.20?$/ })
      .first()
      .focus();
    for (const left of [19, 18, 17]) {
      await page.keyboard.press("ArrowRight");
      await expect(page.getByText(`${left} nudges left.`)).toBeAttached();
    }
    await page.keyboard.press("ArrowRight");
    const won = page.getByRole("region", { name: "Level solved" });
    await expect(won.getByRole("heading", { name: "Solved in 4 nudges" })).toBeVisible();
    await expect(won.getByRole("img", { name: "3 of 3 stars" })).toBeVisible();
    // The histogram comes with the server's own replay: from here on the run is stored.
    await expect(won.getByText(/verified solutions?\.?$/)).toBeVisible();
  });

  await test.step("the server is killed and started again: all of it is still there", async () => {
    await site.kill();
    await site.start();
    await page.goto("/play");
    await expect(page.getByRole("link", { name: /^First Nudge/ })).toHaveAccessibleName(/3 of 3 stars/);
    await page.goto("/practice");
    await expect(page.getByText(/of \d+ answers?/)).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("region", { name: "Where you are" })).toContainText(/1 of \d+ stops/);
  });
});
