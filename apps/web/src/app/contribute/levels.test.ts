import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the page about making levels is the section of CONTRIBUTING.md", () => {
  const [, section = ""] = read("../../../../../CONTRIBUTING.md").split("## A level\n\n");
  expect(section.startsWith(read("./levels.en.mdx"))).toBe(true);
});
