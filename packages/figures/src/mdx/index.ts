export { default, type Options } from "./mark-symbols.ts";
