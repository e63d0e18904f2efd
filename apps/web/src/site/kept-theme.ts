import { kept } from "@/kept/kept.ts";
import { THEME_NAME } from "./theme.ts";

export type Theme = "light" | "dark";

/** The reader's choice of paper. Two words need no zod, which would add 3 kB to every page. */
export const keptTheme = kept<Theme>({
  name: THEME_NAME,
  where: "browser",
  version: 1,
  parse: (stored) => (stored === "light" || stored === "dark" ? stored : undefined),
});
