import type { Page } from "playwright-core";

/** Goes to a page of the site as a link does, without loading anew; by a link that is there, if there is one. */
export async function go(page: Page, path: string): Promise<void> {
  const link = page.locator(`a[href="${path}"]:visible`).first();
  if (await link.isVisible()) await link.click();
  else
    await page.evaluate(
      (to) => (window as unknown as { next: { router: { push: (to: string) => void } } }).next.router.push(to),
      path,
    );
  await page.waitForURL((url) => url.pathname === path);
}

/** To the end of a page, as a wheel does, until every figure is awake. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.mouse.move(700, 450);
  const left = () => page.evaluate(() => document.body.scrollHeight - window.innerHeight - window.scrollY);
  for (let turn = 0; turn < 60 && (await left()) > 4; turn++) {
    await page.mouse.wheel(0, 1500);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.waitForFunction(() => document.querySelector("[data-still]") === null);
}

/** Drags the first handle of the page to and fro. */
export async function dragHandle(page: Page, at = 0): Promise<void> {
  const handle = page.locator("figure [role=slider]:visible").nth(at);
  if (!(await handle.isVisible())) return;
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) return;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y - 10, { steps: 6 });
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.up();
}
