import { matchesPattern, parseManifest } from "@nn/level-kit";

/** Takes what was not named before it, in the order of the alphabet. */
export const ALL_LEVELS = "levels/*.level.json";

/**
 * The text of a manifest that names a level: as it was if a pattern does already, otherwise with one line more. That is a
 * pattern and not the level, because two branches that each add a level then write the same line.
 */
export function withLevel(text: string, file: string): string {
  const manifest = parseManifest(JSON.parse(text));
  if (!manifest.ok) throw new Error("a level was to be written into a pack without a manifest");
  if (manifest.value.levels.some((pattern) => matchesPattern(file, pattern))) return text;
  return text.replace(/("levels"\s*:\s*\[)([^\]]*?)(\s*\])/, (_, head: string, list: string, end: string) => {
    const [before = "\n      "] = /^\s*/.exec(list) ?? [];
    return `${head}${list},${before || " "}${JSON.stringify(ALL_LEVELS)}${end}`;
  });
}
