import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linesOf, pastText, readPacks, registryText, solutionsText, unprovedIn } from "../src/read/index.ts";

const packs = readPacks(fileURLToPath(new URL("../../..", import.meta.url)));
// Each par is searched for once more: what the registry calls proved is proved by the code that it is built with.
const issues = packs.ok ? unprovedIn(packs.value) : packs.error;
if (packs.ok && issues.length === 0) {
  const folder = new URL("../src/generated/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("registry.ts", folder), registryText(packs.value));
  writeFileSync(new URL("past.ts", folder), pastText(packs.value));
  writeFileSync(new URL("solutions.ts", folder), solutionsText(packs.value));
} else {
  process.stderr.write(`The registry of levels was not written.\n${linesOf(issues)}\n`);
  process.exitCode = 1;
}
