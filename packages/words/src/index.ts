export { type Line, line } from "./line.ts";
export { type Forms, pluralOf } from "./plural.ts";
