import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { faultsOf } from "../scripts/budget.ts";
import { firstLoad, pagesOf } from "../scripts/first-load.ts";

const build = join(import.meta.dirname, "../.next");

// It needs no browser, and stands here because it needs the build that the journeys walk through.
test("no page costs more than its budget", () => {
  const pages = pagesOf(build);
  expect(pages).toContain("/");
  expect(pages.flatMap((path) => faultsOf(firstLoad(build, path)))).toEqual([]);
});
