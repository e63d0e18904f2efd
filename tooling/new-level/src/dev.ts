import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const EVERY_MS = 300;

/**
 * Says something about a level now and whenever JSON in its pack has changed and rests, until the process is ended. It
 * looks again and again, because editors put new files in the place of old ones, which a watch may lose sight of.
 */
export async function whileEdited(folder: string, report: () => void): Promise<never> {
  report();
  let known = stateOf(folder);
  let seen = known;
  setInterval(() => {
    const now = stateOf(folder);
    const rests = now === seen;
    seen = now;
    if (now === known || !rests) return;
    known = now;
    report();
  }, EVERY_MS);
  return await new Promise<never>(() => undefined);
}

/** Every JSON file beside the manifest and in levels, with the time of its last change, as one text. */
function stateOf(folder: string): string {
  const files = [folder, join(folder, "levels")].flatMap((each) => {
    const isThere = statSync(each, { throwIfNoEntry: false })?.isDirectory();
    return isThere ? readdirSync(each).map((name) => join(each, name)) : [];
  });
  return files
    .filter((file) => file.endsWith(".json"))
    .map((file) => `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`)
    .join("\n");
}
