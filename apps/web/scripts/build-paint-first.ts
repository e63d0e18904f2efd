import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paintedFirst } from "./paint-first.ts";

/** Follows every build: its pages are painted before their scripts run. Usage: build-paint-first.ts [.next] */
const pages = join(import.meta.dirname, "..", process.argv[2] ?? ".next", "server/app");

const files = globSync("**/*.html", { cwd: pages }).map((file) => join(pages, file));
for (const file of files) await writeFile(file, paintedFirst(await readFile(file, "utf8")));
console.log(`paint first: ${files.length} pages are painted before their scripts run`);
