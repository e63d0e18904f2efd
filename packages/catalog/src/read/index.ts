export { linesOf } from "./lines-of.ts";
export { unprovedIn } from "./prove-packs.ts";
export type { ReadLevel, ReadPack } from "./read-pack.ts";
export { readPacks } from "./read-packs.ts";
export { pastText, registryText, solutionsText } from "./registry-text.ts";
