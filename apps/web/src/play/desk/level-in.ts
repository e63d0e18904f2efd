import { type Level, type PackFile, parseLevelText } from "@nn/level-kit";

/** The level of a document; undefined where it is none. */
export function levelIn(files: readonly (readonly [string, PackFile])[], file: string): Level | undefined {
  const [, text] = files.find(([path]) => path === file) ?? [];
  const read = typeof text === "string" ? parseLevelText(text) : undefined;
  return read?.ok ? read.value : undefined;
}
