// Writes generated/<family>.txt: what 25 seeds of every family ask, accept, refuse and name.
// Run: pnpm --filter @nn/exercises goldens
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { families } from "./adapter.ts";
import { corpusOf, fileOf } from "./corpus.ts";

const folder = new URL("./generated/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { id } of families) writeFileSync(fileOf(id), corpusOf(id));
