import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { runLater } from "./paint-first.ts";

/** What a browser fetches for a first visit to a page, in gzipped bytes. */
export interface FirstLoad {
  readonly path: string;
  /** All scripts that the document loads. */
  readonly scripts: number;
  readonly document: number;
  /** What is fetched instead of the document when coming from another page of the site. */
  readonly data: number;
  /** Elements of the document, before any script. */
  readonly elements: number;
}

/** The addresses of all pages that are made when the site is built. */
export const pagesOf = (build: string): readonly string[] =>
  globSync("**/*.html", { cwd: join(build, "server/app") })
    .map((file) => `/${file.slice(0, -".html".length)}`)
    // Those with a low line in front are Next's own faults.
    .filter((path) => !path.startsWith("/_"))
    .map((path) => (path === "/index" ? "/" : path))
    .sort();

/** The scripts of a document, each once, those that wait for its first paint too, without those for browsers that lack modules. */
export function scriptsOf(html: string): readonly string[] {
  const tags = html.match(/<script\b[^>]*>/gi) ?? [];
  const sources = tags
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set([...sources, ...runLater(html)])];
}

/**
 * @param build  the folder of a production build, `.next`
 * @param path   a page that is made when the site is built: "/", "/play/two-roads"
 */
export function firstLoad(build: string, path: string): FirstLoad {
  const page = join(build, "server/app", path === "/" ? "index" : path);
  const html = readFileSync(`${page}.html`, "utf8");
  const files = scriptsOf(html).map((source) => fileOf(build, source));
  return {
    path,
    scripts: files.reduce((sum, file) => sum + gzipped(readFileSync(file)), 0),
    document: gzipped(html),
    data: gzipped(readFileSync(`${page}.rsc`)),
    elements: elementsOf(html),
  };
}

/**
 * Opening tags of the body, without those that stand in a script as text, in what is for browsers without scripts, or in a
 * template, which is no part of the page.
 */
export const elementsOf = (html: string): number =>
  html
    .slice(html.indexOf("<body"))
    .replace(/(<script\b[^>]*>).*?<\/script>/gis, "$1")
    .replace(/(<noscript\b[^>]*>).*?<\/noscript>/gis, "$1")
    .replace(/(<template\b[^>]*>).*?<\/template>/gis, "$1")
    .match(/<[a-z]/gi)?.length ?? 0;

const gzipped = (content: string | Buffer): number => gzipSync(content).length;

/** "/_next/static/chunks/x.js?dpl=1" is the file `.next/static/chunks/x.js`. */
function fileOf(build: string, source: string): string {
  const { pathname } = new URL(source, "http://localhost");
  if (!pathname.startsWith("/_next/")) throw new Error(`${source} is not a script of the build`);
  return join(build, decodeURIComponent(pathname.slice("/_next/".length)));
}
