import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { say } from "./say.ts";

const FILE = join(root, "packages/catalog/src/generated/refused.json");

/** Says which packs of levels the site goes without, and why: a build that was done before says nothing itself. */
export function sayWhatIsLeftOut(file = FILE): void {
  if (!existsSync(file)) return;
  const packs: readonly { readonly name: string; readonly why: readonly string[] }[] = JSON.parse(
    readFileSync(file, "utf8"),
  );
  for (const { name, why } of packs)
    say(
      `THE LEVELS OF ${name} ARE LEFT OUT. Mend this, and start again:\n${why.map((line) => `  ${line}`).join("\n")}`,
    );
}
