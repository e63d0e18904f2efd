import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

/** A package whose code or fonts may reach a browser, with what its licence asks to be passed on. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * What the site needs to be built or on the server alone. Everything else that it depends on is taken to be shipped: one
 * notice too many does no harm, and a new dependency is not forgotten.
 */
const notShipped = new Set([
  "@mdx-js/loader",
  "@next/mdx",
  "@nn/api",
  "node-html-parser",
  "pino",
  "remark-gfm",
  "remark-math",
  "server-only",
]);

/** Of these only their own code is shipped; what they depend on builds the site, or is part of their own files. */
const withoutTheirs = new Set(["next"]);

const manifest = z.object({
  name: z.string(),
  version: z.string().default(""),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** Whatever a package depends on, all the way down, each version once; our own packages are passed through. */
export function noticesOf(folder: string): readonly Notice[] {
  const notices = new Map<string, Notice>();
  const seen = new Set<string>();
  const visit = (place: string) => {
    if (seen.has(place)) return;
    seen.add(place);
    const { name, version, license, dependencies } = manifest.parse(
      JSON.parse(readFileSync(join(place, "package.json"), "utf8")),
    );
    if (name.startsWith("@nn/")) {
      for (const notice of othersWorkIn(place)) notices.set(notice.name, notice);
    } else {
      const licence = typeof license === "string" ? license : (license?.type ?? "not stated");
      notices.set(`${name}@${version}`, { name, version, licence, text: licenceTextIn(place) });
    }
    if (withoutTheirs.has(name)) return;
    for (const dependency of Object.keys(dependencies))
      if (!notShipped.has(dependency)) visit(folderOf(dependency, place));
  };
  visit(realpathSync(folder));
  return [...notices.values()].toSorted((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** What a package of ours has taken from others, each with a file of its own: `LICENSE-MNIST.md`. */
function othersWorkIn(folder: string): readonly Notice[] {
  return readdirSync(folder)
    .filter((file) => /^LICENSE-/.test(file))
    .map((file) => {
      const name = file.replace(/^LICENSE-|\.\w+$/g, "");
      return { name, version: "", licence: "see below", text: readFileSync(join(folder, file), "utf8").trim() };
    });
}

/** Where a package finds another, as Node looks for it. */
function folderOf(dependency: string, from: string): string {
  for (let place = from; ; place = dirname(place)) {
    const found = join(place, "node_modules", dependency);
    if (existsSync(join(found, "package.json"))) return realpathSync(found);
    if (place === dirname(place)) throw new Error(`${dependency}, which ${from} needs, is not installed`);
  }
}

function licenceTextIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i.test(name));
  return files
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8").trim())
    .join("\n\n");
}

/** One document for people and for lawyers. The same text stands once, under all who have it. */
export function noticesText(notices: readonly Notice[]): string {
  const byText = new Map<string, Notice[]>();
  for (const notice of notices) {
    const text = notice.text || `Licence: ${notice.licence}. The package has no text of it.`;
    byText.set(text, [...(byText.get(text) ?? []), notice]);
  }
  const parts = [...byText].map(([text, all]) => {
    const names = all.map(({ name, version, licence }) => `${[name, version].filter(Boolean).join(" ")} (${licence})`);
    return `${names.join("\n")}\n\n${text}`;
  });
  return `${["Nudge is under the MIT licence. This is what else it ships to browsers.", ...parts].join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}
