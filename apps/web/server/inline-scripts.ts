import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Script elements without a source. A kind that is not JavaScript is data, which no policy asks about. */
const inline = /<script((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>([\s\S]*?)<\/script>/g;

/** The hashes of the inline scripts of a page, as a policy names them, each once. */
export function hashesIn(html: string): readonly string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of html.matchAll(inline)) {
    if (/\ssrc=/.test(attributes) || /\stype="application\//.test(attributes)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  }
  return [...hashes];
}

const manifest = z.object({
  routes: z.record(z.string(), z.object({ dataRoute: z.string().nullable() })),
});

/** What is known of the pages that were made when the site was built. */
export interface BuiltPages {
  /** The hashes of a built page; undefined if that page is made when it is asked for, or is none. */
  readonly hashesOf: (path: string) => Promise<readonly string[] | undefined>;
  /** Of the page that says that there is no such page. */
  readonly hashesOfMissing: () => Promise<readonly string[]>;
}

/** Reads each page once, when it is first asked for. They do not change until the next build. */
export async function builtPagesIn(buildFolder: string): Promise<BuiltPages> {
  const { routes } = manifest.parse(JSON.parse(await readFile(join(buildFolder, "prerender-manifest.json"), "utf8")));
  const known = new Map<string, Promise<readonly string[]>>();
  const read = async (route: string) => {
    const file = join(buildFolder, "server/app", `${route === "/" ? "/index" : route}.html`);
    return hashesIn(await readFile(file, "utf8"));
  };
  const once = (route: string) => {
    const hashes = known.get(route) ?? read(route);
    known.set(route, hashes);
    return hashes;
  };
  return {
    // Routes without data are no pages, but files such as the icon.
    hashesOf: async (path) => (routes[path]?.dataRoute ? once(path) : undefined),
    hashesOfMissing: () => once("/_not-found"),
  };
}
