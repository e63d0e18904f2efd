// Writes generated/<family>.txt: what 25 seeds of every family ask, accept, refuse and name.
// Run: pnpm --filter @nn/exercises goldens [family …]
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { families } from "./adapter.ts";
import { corpusOf, fileOf } from "./corpus.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !families.some(({ id }) => id === name));
if (unknown.length > 0) throw new RangeError(`there is no family ${unknown.join(", ")}`);

const folder = new URL("./generated/", import.meta.url);
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { id } of families) if (asked.length === 0 || asked.includes(id)) writeFileSync(fileOf(id), corpusOf(id));
