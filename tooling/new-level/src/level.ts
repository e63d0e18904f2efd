import { fileURLToPath } from "node:url";
import { checkLevel, findLevel, prove } from "./check-level.ts";
import { search } from "./search.ts";
import { findStarts } from "./starts.ts";
import { tableOf } from "./table.ts";
import { readSearch } from "./wishes.ts";
import { words } from "./words.en.ts";

const root = process.env.NUDGE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
const [command, ...args] = process.argv.slice(2);
const say = (text: string) => process.stdout.write(`${text}\n`);

/** @returns whether all is well */
function run(): boolean {
  switch (command) {
    case "table":
      say(tableOf(root, args[0]));
      return true;
    case "search":
      return searchFor();
    case "check":
    case "prove":
    case "starts":
      return lookAt(command);
    default:
      say(words.usage);
      return false;
  }
}

function searchFor(): boolean {
  const request = readSearch(args);
  if (!request.ok) {
    say(request.error);
    return false;
  }
  for (const line of search(root, request.value)) say(line);
  return true;
}

function lookAt(what: "check" | "prove" | "starts"): boolean {
  const [slug = "", count = "2", seed = "1"] = args;
  const file = findLevel(root, slug);
  if (!file.ok) {
    say(file.error);
    return false;
  }
  if (what === "check") return check(file.value);
  const done = what === "prove" ? prove(root, file.value) : findStarts(root, file.value, Number(count), Number(seed));
  if (done.ok) return check(file.value);
  say(done.error);
  return false;
}

function check(file: string): boolean {
  const { isGood, text } = checkLevel(root, file);
  say(text);
  return isGood;
}

process.exitCode = run() ? 0 : 1;
