import { levelAt, type NudgeLevel, parseLevelText, reportOf } from "@nn/level-kit";
import { expect, test } from "vitest";
import { levelText } from "./template.ts";
import { words } from "./words.en.ts";
import { factsOf } from "./world-facts.ts";

const read = parseLevelText(
  levelText({ title: "Hill", teaches: "cost" }, "hill", "0190a8a0-1c00-7000-8000-000000000001", [3, 4, 4]),
);
if (!read.ok) throw new Error("the template can be read");
const level = levelAt(read.value as NudgeLevel, 0);
const row = { slug: "hill", level, report: reportOf(level) };
const said = (rows: number) => words.worldFacts(factsOf("the-chain", Array(rows).fill(row))).join("\n");

test("what most levels of a world should be is said of a world, and not of a level or two", () => {
  for (const rows of [1, 2]) expect(said(rows)).not.toContain("should");
  expect(said(3)).toContain("reading pays on 0 of 3, and should on two of three");
});
