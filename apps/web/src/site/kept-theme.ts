import { kept } from "@/kept/kept.ts";
import { oneOf, read } from "@/kept/shape.ts";
import { THEME_NAME } from "./theme.ts";

export type Theme = "light" | "dark";

/** The reader's choice of paper. */
export const keptTheme = kept<Theme>({
  name: THEME_NAME,
  where: "browser",
  version: 1,
  parse: (stored) => read(oneOf(["light", "dark"]), stored),
});
