import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { markedIn, sectionsOf } from "../src/search/findables.ts";

/** Writes down, beside a build that is done, what can be searched for on its pages. Usage: build-search.ts [.next] */
const build = join(import.meta.dirname, "..", process.argv[2] ?? ".next");
const pages = join(build, "server/app");
const read = (path: string) => readFile(join(pages, `${path}.html`), "utf8");

const chapters = (await readdir(join(pages, "lessons"))).filter((file) => file.endsWith(".html")).sort();
const sections = await Promise.all(
  chapters.map(async (file) => {
    const path = `/lessons/${file.slice(0, -".html".length)}`;
    return sectionsOf(path, await read(path));
  }),
);
const marked = await Promise.all(
  ["/glossary", "/practice", "/play"].map(async (path) => markedIn(path, await read(path))),
);
const found = [...sections, ...marked].flat();
for (const kind of ["section", "term", "exercise", "level", "play"])
  if (!found.some((each) => each.kind === kind)) throw new Error(`search: nothing of the kind ${kind} was found`);
await writeFile(join(build, "search.json"), JSON.stringify(found));
console.log(`search: ${found.length} places can be found`);
