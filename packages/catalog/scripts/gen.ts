import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linesOf } from "../src/lines-of.ts";
import { keptProofs, pastText, readCatalogue, refusedText, registryText, solutionsText } from "../src/read/index.ts";

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// Every rule is checked once more, so that what the registry calls proved is proved by the code that it is built with.
// Only while somebody edits levels (--kept) do the proofs of levels that have not changed still count.
const proofs = keptProofs(
  place("../node_modules/.cache/proofs"),
  ["core", "concepts", "level-kit"].map((name) => place(`../../${name}/src`)),
  process.argv.includes("--kept"),
);
const { packs, refused } = readCatalogue(place("../../.."), proofs.examine);
proofs.save();
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
