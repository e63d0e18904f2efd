export { type CheckedFiles, catalogueBeside, checkFiles } from "./check-files.ts";
export { linesOf } from "./lines-of.ts";
export { surroundings } from "./surroundings.ts";
