import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linesOf, pastText, readPacks, registryText } from "../src/read/index.ts";

const packs = readPacks(fileURLToPath(new URL("../../..", import.meta.url)));
if (packs.ok) {
  const folder = new URL("../src/generated/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("registry.ts", folder), registryText(packs.value));
  writeFileSync(new URL("past.ts", folder), pastText(packs.value));
} else {
  process.stderr.write(`The registry of levels was not written.\n${linesOf(packs.error)}\n`);
  process.exitCode = 1;
}
