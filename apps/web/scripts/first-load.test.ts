import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { budgetOf, faultsOf } from "./budget.ts";
import { elementsOf, firstLoad, pagesOf, scriptsOf } from "./first-load.ts";
import { sizeTable } from "./size-table.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function buildWith(files: Readonly<Record<string, string>>): string {
  const build = mkdtempSync(join(tmpdir(), "nn-build-"));
  folders.push(build);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(build, path, ".."), { recursive: true });
    writeFileSync(join(build, path), content);
  }
  return build;
}

test("scripts count once; inline ones and those for old browsers do not count", () => {
  const html = `<script src="/_next/a.js" async=""></script><script>let b = 'src="/_next/b.js"'</script>
    <script src="/_next/old.js" noModule=""></script><SCRIPT async="" src="/_next/c.js?dpl=1"></SCRIPT>
    <link rel="preload" as="script" href="/_next/d.js"/><script src="/_next/a.js"></script>
    <script type="application/json" data-run="">["/_next/a.js","/_next/e.js"]</script>`;
  expect(scriptsOf(html)).toEqual(["/_next/a.js", "/_next/c.js?dpl=1", "/_next/e.js"]);
});

test("a page weighs as much as its scripts, its document and its data, gzipped", () => {
  const scripts = { "static/a.js": "a".repeat(5000), "static/b [1].js": "let b;" };
  const html = '<script src="/_next/static/a.js"></script><script src="/_next/static/b%20[1].js?v=2"></script>';
  const build = buildWith({ ...scripts, "server/app/play/mirror.html": html, "server/app/play/mirror.rsc": "data" });
  const size = (text: string) => gzipSync(text).length;
  expect(gunzipSync(gzipSync(scripts["static/a.js"])).length).toBe(5000);
  expect(firstLoad(build, "/play/mirror")).toEqual({
    path: "/play/mirror",
    scripts: size(scripts["static/a.js"]) + size(scripts["static/b [1].js"]),
    document: size(html),
    data: size("data"),
    elements: 0,
  });
});

test("the first page has a file name that differs from its address", () => {
  const build = buildWith({ "server/app/index.html": "<p>", "server/app/index.rsc": "" });
  expect(firstLoad(build, "/")).toMatchObject({ path: "/", scripts: 0 });
});

test("a script from elsewhere is never silently left out of the sum", () => {
  const build = buildWith({ "server/app/index.html": '<script src="https://elsewhere.example/x.js"></script>' });
  expect(() => firstLoad(build, "/")).toThrow("https://elsewhere.example/x.js is not a script of the build");
});

test("elements are those of the body; what a script says in its text is none, nor what waits in a template", () => {
  const html = `<html><head><title>t</title></head><body><p>1 < 2 <b>x</b><br/></p><script>"<i>"</script>
    <template data-size="wide"><svg><g></g></svg></template></body></html>`;
  expect(elementsOf(html)).toBe(6);
});

test("every page that is made when the site is built is found, and no page of faults", () => {
  const files = ["index", "lessons", "play/mirror", "_not-found", "_global-error"];
  const build = buildWith(Object.fromEntries(files.map((file) => [`server/app/${file}.html`, ""])));
  expect(pagesOf(build)).toEqual(["/", "/lessons", "/play/mirror"]);
});

test("a page that costs more than it may is named, with what and how much", () => {
  const load = { path: "/lessons/downhill", document: 0, data: 0 };
  const { scripts, elements } = budgetOf(load.path);
  expect(faultsOf({ ...load, scripts, elements })).toEqual([]);
  expect(faultsOf({ ...load, scripts: scripts + 1, elements })).toEqual([
    `/lessons/downhill: ${scripts + 1} of scripts, and ${scripts} is the budget`,
  ]);
});

test("sizes are aligned, each beside its budget", () => {
  const budget = { scripts: 200, elements: 30 };
  const loads = [
    { path: "/", scripts: 9, document: 10, data: 1, elements: 4, budget },
    { path: "/play", scripts: 123456, document: 7, data: 22, elements: 5, budget },
  ];
  expect(sizeTable(loads).split("\n")).toEqual([
    "page   scripts  at most  elements  at most  document  data",
    "/            9      200         4       30        10     1",
    "/play   123456      200         5       30         7    22",
  ]);
});
