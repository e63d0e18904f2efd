export { levelBySlug, levelByUuid } from "./find.ts";
export { packs } from "./generated/registry.ts";
export type { Pack } from "./pack.ts";
export { type World, worlds } from "./worlds.ts";
