import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./site.ts";

/** The text that stands beside every key and in every grading module; it is used at run time, so no bundler drops it. */
const CANARY_FILE = join(import.meta.dirname, "../../../packages/exercises/src/exercise/canary.ts");
const build = join(import.meta.dirname, "../.next");

async function canary(): Promise<string> {
  const found = /CANARY = "([^"]+)"/.exec(await readFile(CANARY_FILE, "utf8"));
  if (!found?.[1]) throw new Error(`no canary text in ${CANARY_FILE}`);
  return found[1];
}

async function filesBelow(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("no key and no grading rule is in anything that a browser is sent", async ({ request }) => {
  const text = await canary();
  const bundles = await filesBelow(join(build, "static"));
  expect(bundles.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(5);
  for (const file of bundles) expect((await readFile(file)).includes(text), file).toBe(false);

  for (const path of ["/", "/practice", "/practice/last-weight", "/lessons/a-nudge-travels"]) {
    expect(await (await request.get(path)).text(), path).not.toContain(text);
    expect(await (await request.get(path, { headers: { RSC: "1" } })).text(), `${path} as page data`).not.toContain(
      text,
    );
  }
});

test("the canary is in the server's own bundles, so that its absence elsewhere means something", async () => {
  const text = await canary();
  const server = (await filesBelow(join(build, "server"))).filter((file) => file.endsWith(".js"));
  const hits = await Promise.all(server.map(async (file) => (await readFile(file)).includes(text)));
  expect(hits.filter(Boolean).length).toBeGreaterThan(0);
});
