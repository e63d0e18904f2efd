import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { figureNames } from "../src/embed/figures.ts";
import { expect, test } from "./site.ts";

/** A page of somebody else's with a figure in it, which follows what the figure says of its height. */
const pageAround = (figure: string, attributes = "") => `<!doctype html><title>A school</title>
  <iframe ${attributes} src="${figure}" title="A figure" style="width: 100%; height: 40px; border: 0"></iframe>
  <script>
    addEventListener("message", ({ data }) => {
      if (data.type === "nudge-height") document.querySelector("iframe").style.height = data.height + "px";
    });
  </script>`;

/** A site of one page. */
async function serving(html: string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(html);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

test("a figure stands alone in another page, as tall as it is, with the numbers of its link", async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}/figure/chain`);
  const weight = page.getByRole("textbox", { name: "weight of layer L, exact value" }).first();
  await weight.fill("0,5");
  await weight.press("Enter");
  await expect(page).toHaveURL(/[?&]at=/);
  const address = `${page.url()}&theme=dark`;

  const school = await serving(pageAround(address));
  await page.goto(school.url);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("textbox", { name: "weight of layer L, exact value" }).first()).toHaveValue("0.50");
  await expect(frame.getByRole("banner")).toBeHidden();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.getByRole("link", { name: /^From the chapter “Four neurons in a row”/ })).toBeVisible();
  await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height ?? 0).toBeGreaterThan(400);
  await expect
    .poll(() => frame.locator("html").evaluate((html) => html.scrollHeight - window.innerHeight))
    .toBeLessThanOrEqual(1);
  school.close();
});

test("a figure works in a frame that may keep nothing, with its fonts and its height", async ({ page, site }) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  const school = await serving(pageAround(`${site.url}/figure/chain`, 'sandbox="allow-scripts"'));
  await page.goto(school.url);
  const frame = page.frameLocator("iframe");
  await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height ?? 0).toBeGreaterThan(400);
  const weight = frame.getByRole("textbox", { name: "weight of layer L, exact value" }).first();
  // What is typed before the figure listens has no effect.
  await expect(async () => {
    await weight.fill("1/2");
    await weight.press("Enter");
    await expect(weight).toHaveValue("0.50", { timeout: 500 });
  }).toPass();
  expect(faults).toEqual([]);
  school.close();
});

test("every figure opens under its own address, without a fault and without a sideways scroll at 320 px", async ({
  page,
}) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of figureNames) {
    await page.goto(`/figure/${name}`);
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("figure")).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  }
  expect(faults).toEqual([]);
});

test("a figure may be framed by any page, everything else by none but ours", async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()["content-security-policy"];
  expect(await policyOf("/figure/tree")).toContain("frame-ancestors *");
  for (const path of ["/", "/lessons/the-tree-of-causes", "/practice/last-weight"])
    expect(await policyOf(path)).toContain("frame-ancestors 'self'");
});

test("oEmbed tells what to put into a page, within the size that is asked for", async ({ request, site }) => {
  const url = `${site.url}/figure/tree?at=2_1`;
  const answer = await request.get(`/oembed?${new URLSearchParams({ url, maxwidth: "400" })}`);
  expect(await answer.json()).toMatchObject({ version: "1.0", type: "rich", title: "The tree of causes", width: 400 });
  expect((await answer.json()).html).toContain(`src="${url}"`);
  expect((await request.get("/oembed?url=/lessons")).status()).toBe(404);
  expect((await request.get(`/oembed?format=xml&url=${url}`)).status()).toBe(501);
  const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
  const [, href] = discovery.exec(await (await request.get("/figure/tree")).text()) ?? [];
  expect(href).toContain(encodeURIComponent("/figure/tree"));
});

test("a lesson hands out the code that embeds its figure with the reader's numbers", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/lessons/the-tree-of-causes");
  await page.locator("#tree").getByRole("button", { name: "Copy embed" }).click();
  await expect(page.getByText("Embed code copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<iframe src="http[^"]+\/figure\/tree\?at=[^"]+" [^>]*><\/iframe>$/,
  );
});
