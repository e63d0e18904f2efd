import { expect, test } from "vitest";
import { paintedFirst, runLater, runner } from "./paint-first.ts";

const page = `<html><head><link rel="stylesheet" href="/_next/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/_next/main.js"/><script src="/_next/a.js" async=""></script><script>theme()</script><script src="/_next/old.js" noModule=""></script></head><body><p>Text</p><script id="_R_">begin()</script><script src="/_next/main.js" async=""></script><script src="/_next/a.js" async=""></script></body></html>`;

test("no script is fetched before the first paint, and each once after it", () => {
  expect(paintedFirst(page)).toBe(
    `<html><head><link rel="stylesheet" href="/_next/a.css"/><script>theme()</script><script src="/_next/old.js" noModule=""></script><script type="application/json" data-run="">["/_next/a.js","/_next/main.js"]</script><script>${runner}</script></head><body><p>Text</p><script id="_R_">begin()</script></body></html>`,
  );
  expect(runLater(paintedFirst(page))).toEqual(["/_next/a.js", "/_next/main.js"]);
});

test("done again, nothing changes", () => {
  expect(paintedFirst(paintedFirst(page))).toBe(paintedFirst(page));
});

test.each(["<html><head></head><body><p>No scripts</p></body></html>", '<script src="/a.js" async=""></script>'])(
  "nothing to put off in %s",
  (html) => {
    expect(paintedFirst(html)).toBe(html);
    expect(runLater(html)).toEqual([]);
  },
);

test("text that looks like a script's address stays as it is", () => {
  const data = `<script>self.push(["script",{"src":"/_next/a.js","async":true}])</script>`;
  expect(paintedFirst(page.replace("<p>Text</p>", data))).toContain(data);
});
