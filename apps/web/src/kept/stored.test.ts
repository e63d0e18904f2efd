import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { stored } from "./stored.ts";

const web = join(import.meta.dirname, "..");
const packages = join(web, "../../../packages");

/** Whatever can store something in a browser. */
const WAYS =
  /\b(localStorage|sessionStorage|indexedDB|idb-keyval|cookieStore|document\.cookie|serviceWorker|caches\.\w|navigator\.storage)/;

/** Who may name one. Each stores what is listed, or reads and empties it. */
const ALLOWED: readonly string[] = [
  "digits/lab/keep.ts",
  "kept/empty.ts",
  "kept/storage.ts",
  "play/offline/kept-days.tsx",
  "play/offline/worker.ts",
  "site/theme.ts",
];

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.test)\.(ts|tsx|mdx)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !/\/(node_modules|testing|dist|reports)\//.test(path));

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

test("nothing is stored in a browser but by those who store what is listed", () => {
  const paths = [...sourcesIn(web), ...sourcesIn(packages)];
  const users = paths.filter((path) => WAYS.test(withoutComments(readFileSync(path, "utf8"))));
  expect(users.map((path) => relative(web, path)).toSorted()).toEqual(ALLOWED);
});

test("no name is listed that nobody uses", () => {
  const texts = sourcesIn(web)
    .filter((path) => !path.endsWith("kept/stored.ts"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  for (const list of [stored.names, stored.databases, stored.caches])
    for (const name of Object.keys(list)) expect(texts, name).toMatch(new RegExp(`["\`]${name}`));
});
