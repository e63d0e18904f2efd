import "server-only";
import type { RichText, TexPart } from "../question/rich-text.ts";
import { say } from "./say.ts";

/** "a, b and c" */
export function listed(parts: readonly (TexPart | RichText)[]): RichText {
  const [first = [], ...others] = parts;
  return others.reduce<RichText>(
    (list, part, i) => say`${list}${i === others.length - 1 ? " and " : ", "}${part}`,
    say`${first}`,
  );
}
