import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linesOf } from "../src/lines-of.ts";
import { pastText, readCatalogue, refusedText, registryText, solutionsText } from "../src/read/index.ts";

// Every rule is checked once more: what the registry calls proved is proved by the code that it is built with.
const { packs, refused } = readCatalogue(fileURLToPath(new URL("../../..", import.meta.url)));
const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
/** A running site compiles again whatever is written, so what stays as it was is not. */
const write = (name: string, text: string) => {
  const file = new URL(name, folder);
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
};
write("registry.ts", registryText(packs));
write("past.ts", pastText(packs));
write("solutions.ts", solutionsText(packs));
write("refused.json", refusedText(refused));
for (const { name, issues } of refused)
  process.stderr.write(`The levels of ${name} are left out:\n${linesOf(issues).replace(/^/gm, "  ")}\n\n`);
