export type { ReadLevel, ReadPack } from "./read-pack.ts";
export { linesOf, readPacks } from "./read-packs.ts";
export { registryText } from "./registry-text.ts";
