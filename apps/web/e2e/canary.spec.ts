import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./site.ts";

/** The text that stands beside every key and in every grading module; it is used at run time, so no bundler drops it. */
const CANARY_FILE = join(import.meta.dirname, "../../../packages/exercises/src/exercise/canary.ts");
/** How the catalog's table of solutions at par names its rows. */
const SOLUTION = "par of 0190a8a0-";
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

test("no key, no grading rule and no solution of a level is in anything that a browser is sent", async ({
  request,
}) => {
  const text = await canary();
  const bundles = await filesBelow(join(build, "static"));
  expect(bundles.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(5);
  for (const file of bundles) {
    const sent = await readFile(file);
    for (const secret of [text, SOLUTION]) expect(sent.includes(secret), file).toBe(false);
  }

  for (const path of ["/", "/practice", "/practice/last-weight", "/lessons/a-nudge-travels", "/play/mirror"]) {
    const sent = await (await request.get(path)).text();
    const data = await (await request.get(path, { headers: { RSC: "1" } })).text();
    for (const secret of [text, SOLUTION]) {
      expect(sent, path).not.toContain(secret);
      expect(data, `${path} as page data`).not.toContain(secret);
    }
  }
});

test("both are in the server's own bundles, so that their absence elsewhere means something", async () => {
  const text = await canary();
  const server = (await filesBelow(join(build, "server"))).filter((file) => file.endsWith(".js"));
  const read = await Promise.all(server.map((file) => readFile(file)));
  for (const secret of [text, SOLUTION])
    expect(
      read.some((file) => file.includes(secret)),
      secret,
    ).toBe(true);
});
