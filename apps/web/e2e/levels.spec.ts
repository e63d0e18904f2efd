import { packs } from "@nn/catalog";
import type { Move } from "@nn/level-kit";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./site.ts";
import { logOf, type Solved, solutionOfLevel, winByKeys } from "./solutions.ts";

/** The levels of each world that nudges alone win. */
const worlds = packs
  .map(({ world, levels }) => ({
    world,
    nudged: levels.map(({ slug }) => solutionOfLevel(slug)).filter((solved) => solved !== undefined),
  }))
  .filter(({ nudged }) => nudged.length > 0);

const won = (page: Page) => page.getByRole("region", { name: "Level solved" });

const awake = (page: Page) => expect(page.locator("[data-bead]").first()).toHaveAttribute("style", /left/);

/** The page with its game awake: it answers keys from then on. */
async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/play/${slug}`);
  await awake(page);
}

/**
 * Walks through a world as a player does: from a win by its link to the next level, so that one page is loaded once, and
 * opened afresh only where a level lies between that nudges do not win.
 * @param follow  how the link is pressed
 */
async function walk(
  page: Page,
  nudged: readonly Solved[],
  follow: "click" | "dispatch",
  win: (solved: Solved) => Promise<void>,
): Promise<void> {
  for (const [at, solved] of nudged.entries()) {
    const { slug } = solved.level;
    await test.step(slug, async () => {
      const link = won(page).locator(`a[href="/play/${slug}"]`);
      if (at === 0 || (await link.count()) === 0) await open(page, slug);
      else {
        await (follow === "click" ? link.click() : link.dispatchEvent("click"));
        await page.waitForURL(`**/play/${slug}`);
        await awake(page);
      }
      await win(solved);
    });
  }
}

for (const { world, nudged } of worlds) {
  test(`every level of ${world} that nudges win is won with the keys of its stored solution, on the canvas`, async ({
    page,
  }) => {
    test.slow();
    await walk(page, nudged, "click", async ({ level: { slug }, nudges }) => {
      await page.mouse.move(3, 3);
      await page.mouse.move(5, 5);
      await expect(page.locator("[data-engine]")).toHaveAttribute("data-engine", "running", { timeout: 30_000 });
      await winByKeys(page, slug);
      await expect(won(page).getByText(String(nudges.length)).first()).toBeVisible({ timeout: 20_000 });
    });
  });

  test(`every level of ${world} that nudges win is won by pressing its buttons alone, as a screen reader does`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await walk(page, nudged, "dispatch", async ({ nudges }) => {
      for (const { knob, direction } of nudges) {
        const item = page.locator(`li[data-knob="${knob}"]`);
        await item.locator("[data-bead]").dispatchEvent("click");
        await item.locator(`[data-half="${direction}"]`).dispatchEvent("click");
      }
      await expect(won(page)).toBeVisible({ timeout: 20_000 });
    });
  });
}

/** Those that take more: a plan, pieces, predictions, steps of descent. */
const others = packs.flatMap(({ levels }) => levels).filter(({ slug }) => !solutionOfLevel(slug));

const SAYS = { up: "Rise", down: "Fall", none: "Stay" } as const;

/** Makes a move with the controls that it has. */
async function make(page: Page, move: Move, press: (button: Locator) => Promise<void>): Promise<void> {
  const knob = (at: number) => page.locator(`li[data-knob="${at}"]`);
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  switch (move.kind) {
    case "nudge":
      await press(knob(move.knob).locator("[data-bead]"));
      return press(knob(move.knob).locator(`[data-half="${move.direction}"]`));
    case "commit":
      for (const nudge of move.plan) await make(page, nudge, press);
      return press(button(/^Commit \d+ nudges$/));
    case "predict":
      await press(knob(move.knob).locator("[data-bead]"));
      await press(button(SAYS[move.says]));
      return expect(button("Sign lamp, earned")).toBeVisible();
    case "rank":
      for (const at of move.order)
        await press(page.getByRole("region", { name: "Steepest first" }).getByRole("button").nth(at));
      return press(button("Commit this order"));
    case "descend":
      return press(button(/^Take a step with the learning rate/).nth(move.rate));
    case "place":
      return press(page.getByRole("region", { name: "Pieces" }).getByRole("button").nth(move.piece));
    default:
      throw new Error(`no solution has a move of kind ${move.kind}`);
  }
}

for (const { slug, kind } of others) {
  const begin = async (page: Page) => {
    if (kind !== "backprop") return open(page, slug);
    await page.goto(`/play/${slug}`);
    await expect(page.getByRole("region", { name: "Pieces" })).toBeVisible();
  };

  test(`${slug}, which takes more than nudges, is won by its stored solution with the keyboard`, async ({ page }) => {
    await begin(page);
    for (const move of logOf(slug)) await make(page, move, (button) => button.press("Enter"));
    await expect(won(page)).toBeVisible({ timeout: 30_000 });
  });

  test(`${slug}, which takes more than nudges, is won by pressing its buttons alone`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await begin(page);
    for (const move of logOf(slug)) await make(page, move, (button) => button.dispatchEvent("click"));
    await expect(won(page)).toBeVisible({ timeout: 30_000 });
  });
}

test.describe("by touch, upright", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const { world, nudged } of worlds)
    for (const { level, nudges } of nudged.slice(0, 1))
      test(`${level.slug} of ${world} is won with the thumb`, async ({ page }) => {
        await open(page, level.slug);
        for (const { knob, direction } of nudges) {
          await page.locator(`li[data-knob="${knob}"] [data-bead]`).tap();
          await page.locator(`[data-place="dock"] [data-half="${direction}"]`).tap();
        }
        await expect(won(page)).toBeVisible({ timeout: 20_000 });
      });
});

test.describe("with every word hidden", () => {
  const first = (packs.find(({ world }) => world === "one-neuron")?.levels ?? []).slice(0, 3);

  for (const { slug } of first)
    test(`${slug} is won by a newcomer who only presses what can be pressed and looks at the red`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page, slug);
      await page.addStyleTag({ content: "* { color: transparent !important } svg text { visibility: hidden }" });
      const red = async () => {
        await expect(page.locator("[data-engine]")).not.toHaveAttribute("data-moving", "true");
        return Number(
          await page
            .locator("[data-announcer]")
            .evaluate((news) => /Cost ([\d.]+)/.exec(news.textContent ?? "")?.[1] ?? "Infinity"),
        );
      };
      const beads = await page.locator("[data-bead]").count();
      // The beads leave with the last nudge, a moment before the win is told.
      const isOver = async () => (await page.locator("[data-bead]").count()) === 0;
      // Each thing once this way and once that, and on as long as the red falls; then the next thing.
      for (let round = 0; round < 3 && !(await isOver()); round++)
        for (let bead = 0; bead < beads; bead++)
          for (const way of [1, -1]) {
            for (let again = true, before = await red(); again && !(await isOver()); ) {
              await page.locator("[data-bead]").nth(bead).click();
              const half = page.locator(`[data-half="${way}"]:visible`).first();
              if ((await half.getAttribute("aria-disabled")) === "true") break;
              await half.click();
              const now = await red();
              again = now < before;
              if (!again) {
                // Taken back where there is an arrow for it, and otherwise pressed the other way.
                const undo = page.getByRole("button", { name: "Undo" });
                await ((await undo.isVisible()) ? undo : page.locator(`[data-half="${-way}"]:visible`).first()).click();
              }
              before = Math.min(before, now);
            }
          }
      await expect(won(page)).toBeVisible({ timeout: 20_000 });
    });
});
