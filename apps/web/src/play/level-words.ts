import type { Level } from "@nn/level-kit";
import { locale } from "@/locale.ts";

/** What a level says in the language of this build; in English where its author did not write it in that. */
export const levelWords = ({ text }: Pick<Level, "text">) => text[locale] ?? text.en;
