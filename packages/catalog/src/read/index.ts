export { findPacks } from "./find-packs.ts";
export { type KeptProofs, keptProofs } from "./kept-proofs.ts";
export { packFolder } from "./pack-folder.ts";
export { type PackOnDisk, proved, readCatalogue, readPacks } from "./read-catalogue.ts";
export { pastText, refusedText, registryText, solutionsText } from "./registry-text.ts";
