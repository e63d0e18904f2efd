import type { Page } from "@playwright/test";
import { expect, test } from "./site.ts";

/** One page of every kind: built and made when asked for, alone and in a frame, found and not. */
const kinds = [
  "/",
  "/lessons",
  "/lessons/three-factors",
  "/practice",
  "/practice/last-weight",
  "/practice/session",
  "/practice/map",
  "/practice/notebook",
  "/play",
  "/play/first-nudge",
  "/play/sandbox",
  "/play/daily",
  "/play/daily/2026-11-28",
  "/figure/chain",
  "/glossary",
  "/contribute",
  "/contribute/editor",
  "/play/shared",
  "/data",
  "/no-such-page",
];

declare global {
  interface Window {
    violations: string[];
  }
}

const watch = (page: Page) =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, lineNumber }) => {
      window.violations.push(`${violatedDirective} ${blockedURI} ${lineNumber}`);
    });
  });

test("every kind of page wakes under its own policy, breaks no rule of it and asks no other site", async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await watch(page);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== site.url) elsewhere.push(request.url());
  });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));

  for (const path of kinds) {
    const response = await page.goto(path);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy, path).toMatch(/script-src 'self' '(sha256|nonce)-/);
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    // React leaves a mark on what it has woken.
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react")),
          ),
        { message: `${path} wakes` },
      )
      .toBe(true);
    expect(await page.evaluate(() => window.violations), path).toEqual([]);
  }
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});

test("a script that somebody gets into a page does not run", async ({ page }) => {
  await watch(page);
  await page.goto("/lessons");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.body.dataset.owned = 'yes'";
    document.body.append(script);
    document.body.insertAdjacentHTML("beforeend", `<img src="x:" onerror="document.body.dataset.owned = 'yes'">`);
  });
  await expect.poll(() => page.evaluate(() => window.violations.length)).toBeGreaterThanOrEqual(1);
  expect(await page.evaluate(() => document.body.dataset.owned)).toBeUndefined();
});

test("other sites may frame a figure, and nothing else", async ({ request }) => {
  const ancestors = async (path: string) =>
    /frame-ancestors ([^;]*)/.exec((await request.get(path)).headers()["content-security-policy"] ?? "")?.[1];
  expect(await ancestors("/figure/chain")).toBe("*");
  for (const path of ["/", "/play/first-nudge", "/data", "/play/daily"])
    expect(await ancestors(path), path).toBe("'self'");
  expect((await request.get("/lessons")).headers()["access-control-allow-origin"]).toBeUndefined();
});

test("what cannot be read is refused, and nothing asked for is a failure of ours", async ({ request }) => {
  for (const path of ["/%E0", "/lessons/%E0%A4%A", "/play/%00", "/api/trpc/%zz", "/_global-error"])
    expect((await request.get(path)).status(), path).toBe(400);
  for (const path of ["/nope", "/play/nope", "/api/nope", "/_next/static/nope.js", "/figure/nope"])
    expect((await request.get(path)).status(), path).toBe(404);
  expect(await (await request.get("/licences.txt")).text()).toContain("SIL OPEN FONT LICENSE");
});
