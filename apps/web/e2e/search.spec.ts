import { expect, test } from "./site.ts";

test("a slash opens the search, a word finds its places, and the arrow keys lead to one", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search the course" });
  await expect(dialog.getByText(/^Type a word\./)).toBeVisible();
  await page.keyboard.type("learning rat");
  await expect(dialog.getByRole("link", { name: /^Glossary\s*Learning rate/ })).toBeVisible();
  await expect(dialog.locator("mark", { hasText: "learning" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(dialog.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page).not.toHaveURL(/\/$/);
});

test("a search without an answer says so, one that does not load can be tried again, and Escape closes it", async ({
  page,
}) => {
  await page.route("**/search-index.json", (route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.goto("/glossary");
  await page.getByRole("button", { name: "Search" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await dialog.getByRole("searchbox").fill("qqqq");
  await expect(dialog.getByText("Nothing found for “qqqq”. Try fewer or shorter words.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  // A slash that is typed into a field stays there.
  await page.getByRole("searchbox", { name: "Find a term" }).pressSequentially("/");
  await expect(dialog).toBeHidden();
});
