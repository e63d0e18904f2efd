export { chainMacros } from "./macros.ts";
export { default, type Options } from "./mark-symbols.ts";
