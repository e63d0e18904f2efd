import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtPagesIn, hashesIn } from "./inline-scripts.ts";

// From the specification of Content Security Policy, level 2: the hash of "alert('Hello, world.');".
const HELLO = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

test.each([
  { name: "a plain one", html: "<script>alert('Hello, world.');</script>", hashes: [HELLO] },
  { name: "one with a name", html: `<script id="_R_">alert('Hello, world.');</script>`, hashes: [HELLO] },
  {
    name: "the same one twice",
    html: "<script>alert('Hello, world.');</script><p>x</p><script>alert('Hello, world.');</script>",
    hashes: [HELLO],
  },
  { name: "a file", html: `<script src="/a.js" async=""></script>`, hashes: [] },
  { name: "data", html: `<script type="application/ld+json">{}</script>`, hashes: [] },
  { name: "none", html: "<p>alert('Hello, world.');</p>", hashes: [] },
])("of $name", ({ html, hashes }) => {
  expect(hashesIn(html)).toEqual(hashes);
});

test("a built page is known by its path, and what is no page is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nudge-build-"));
  await mkdir(join(folder, "server/app/lessons"), { recursive: true });
  await writeFile(
    join(folder, "prerender-manifest.json"),
    JSON.stringify({
      routes: {
        "/": { dataRoute: "/index.rsc" },
        "/lessons/one": { dataRoute: "/lessons/one.rsc" },
        "/icon.svg": { dataRoute: null },
      },
    }),
  );
  const page = "<script>alert('Hello, world.');</script>";
  for (const name of ["index", "lessons/one", "_not-found"])
    await writeFile(join(folder, "server/app", `${name}.html`), page);

  const pages = await builtPagesIn(folder);
  expect(await pages.hashesOf("/")).toEqual([HELLO]);
  expect(await pages.hashesOf("/lessons/one")).toEqual([HELLO]);
  expect(await pages.hashesOf("/icon.svg")).toBeUndefined();
  expect(await pages.hashesOf("/../secret")).toBeUndefined();
  expect(await pages.hashesOfMissing()).toEqual([HELLO]);
  await rm(folder, { recursive: true });
});
