import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

const source = join(import.meta.dirname, "../src/play/offline/worker.ts");

/**
 * The service worker as a script that a browser takes.
 *
 * @param build    the name of the build; another name makes another worker, which puts away what this one keeps
 * @param letters  addresses of the fonts that the pages are set in
 */
export function offlineScript(build: string, letters: readonly string[]): string {
  const constants = `const BUILD = ${JSON.stringify(build)};\nconst LETTERS = ${JSON.stringify(letters)};\n`;
  return constants + stripTypeScriptTypes(readFileSync(source, "utf8"));
}
