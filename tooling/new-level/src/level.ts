import { fileURLToPath } from "node:url";
import { checkLevel, findLevel, prove } from "./check-level.ts";
import { tableOf } from "./table.ts";
import { words } from "./words.en.ts";

const root = process.env.NUDGE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
const [command, slug = ""] = process.argv.slice(2);

function run(): { readonly isGood: boolean; readonly text: string } {
  if (command === "table") return { isGood: true, text: tableOf(root, slug || undefined) };
  if (command !== "check" && command !== "prove")
    return {
      isGood: false,
      text: words.usage,
    };
  const file = findLevel(root, slug);
  if (!file.ok) return { isGood: false, text: file.error };
  if (command === "prove") {
    const proved = prove(root, file.value);
    if (!proved.ok) return { isGood: false, text: proved.error };
  }
  return checkLevel(root, file.value);
}

const { isGood, text } = run();
process.stdout.write(`${text}\n`);
process.exitCode = isGood ? 0 : 1;
