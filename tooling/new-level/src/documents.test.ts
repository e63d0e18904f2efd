import { readFileSync } from "node:fs";
import { worlds } from "@nn/catalog";
import { concepts } from "@nn/concepts";
import { expect, test } from "vitest";

const guide = readFileSync(new URL("../../../packages/levels/README.md", import.meta.url), "utf8");
/** The cells of the table whose first column has this name. */
const rowsUnder = (head: string) => {
  const [, table = ""] = guide.split(new RegExp(`^\\| ${head} .*\\n\\|[ |-]+\\n`, "m"));
  const [rows = ""] = table.split("\n\n");
  return rows.split("\n").map((row) => row.split("|").flatMap((cell) => cell.trim() || []));
};

test.each([
  { head: "world", all: worlds },
  { head: "idea", all: concepts },
])("the guide to levels has the id of every $head, in order", ({ head, all }) => {
  expect(rowsUnder(head)).toEqual(all.map(({ id, title }) => [`\`${id}\``, title]));
});
