import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { PackOnDisk } from "@nn/catalog/read";
import { watchJson } from "@nn/catalog/watch";
import type { Proofs, ReadPack } from "@nn/level-kit";
import { askForLevel } from "./ask-for-level.ts";
import { changedFiles, isChanged } from "./changed.ts";
import { checkPacks } from "./check.ts";
import { levelText, packsJson, packsText } from "./check-text.ts";
import { openDesk } from "./desk.ts";
import { findLevel, packsHere, packWith } from "./packs-here.ts";
import { prove } from "./prove.ts";
import { search } from "./search.ts";
import { findStarts } from "./starts.ts";
import { tableOf } from "./table.ts";
import { readSearch } from "./wishes.ts";
import { words } from "./words.en.ts";

const root = process.env.NUDGE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
const [command, ...args] = process.argv.slice(2);
const say = (text: string) => process.stdout.write(`${text}\n`);

/** @returns whether all is well */
async function run(): Promise<boolean> {
  if (args.includes("--help") && command !== "search") return help();
  switch (command) {
    case "new":
      return await askForLevel(root);
    case "table":
      say(tableOf(packsHere(root), args[0]));
      return true;
    case "search":
      return searchFor();
    case "check":
      return check(args);
    case "dev":
      return await dev();
    case "prove":
    case "starts":
      return change(command);
    case "--help":
      return help();
    default:
      say(words.usage);
      return false;
  }
}

function help(): boolean {
  say(words.usage);
  return true;
}

function searchFor(): boolean {
  const request = readSearch(args);
  if (!request.ok) return fail(request.error);
  for (const line of search(root, request.value)) say(line);
  return true;
}

async function dev(): Promise<boolean> {
  const [slug = ""] = args;
  const place = packWith(packsHere(root), slug);
  if (!place.ok) return fail(place.error);
  const desk = await openDesk(root, slug, say);
  // Of a pack of many levels, only what was changed is proved again.
  const proofs: Proofs = new Map();
  const report = () => {
    say(words.at(new Date()));
    check([slug], proofs);
    say(words.saveAgain(desk));
  };
  report();
  // Until the process is ended.
  watchJson(place.value.folder, { onChange: report, onFault: (error) => say(String(error)) });
  return await new Promise<never>(() => undefined);
}

function change(what: "prove" | "starts"): boolean {
  const [slug = "", count = "2", seed = "1"] = args;
  const found = findLevel(packsHere(root), slug);
  if (!found.ok) return fail(found.error);
  const { file } = found.value;
  const done = what === "prove" ? prove(file) : findStarts(file, Number(count), Number(seed));
  return done.ok ? check([slug]) : fail(done.error);
}

function check(options: readonly string[], proofs?: Proofs): boolean {
  const read = readOptions(options);
  if (!read) return fail(words.usage);
  const { slug, json, changed } = read;
  const here = packsHere(root);
  const wanted = slug === undefined ? undefined : packWith(here, slug);
  if (wanted && !wanted.ok) return fail(wanted.error);
  const files = changed ? changedFiles(root) : [];
  const isWanted = (place: PackOnDisk<ReadPack>) =>
    (!wanted || place === wanted.value) && (!changed || isChanged(place.folder, files));
  const checks = checkPacks(here, isWanted, proofs);
  const [own] = checks;
  say(json ? packsJson(root, checks) : slug !== undefined && own ? levelText(root, slug, own) : packsText(checks));
  return checks.every(({ issues }) => issues.length === 0);
}

function readOptions(options: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...options],
      options: { json: { type: "boolean", default: false }, changed: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    return positionals.length > 1 ? undefined : { ...values, slug: positionals[0] };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function fail(why: string): boolean {
  say(why);
  return false;
}

process.exitCode = (await run()) ? 0 : 1;
