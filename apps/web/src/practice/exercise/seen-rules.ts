import { kept } from "@/kept/kept.ts";
import { listOf, read, text } from "@/kept/shape.ts";

/** The families whose rule was seen in this browser before their numbers. */
export const seenRules = kept<readonly string[]>({
  name: "nudge-rules-1",
  where: "browser",
  version: 1,
  parse: (stored) => read(listOf(text), stored),
});
