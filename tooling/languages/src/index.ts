import { PSEUDO } from "./pseudo.ts";

export { isEnglish } from "./english.ts";
export { PSEUDO, pseudo } from "./pseudo.ts";

/** Where a loader stands, and what it is told. */
interface Rule {
  readonly loaders: { readonly loader: string; readonly options: Record<string, string> }[];
}

/** What a build with Turbopack does with a file, by the pattern of its name. Nothing for English: it is as written. */
export function languageRules(locale: string): Record<string, Rule> {
  if (locale === "en") return {};
  const by = (options: Record<string, string>): Rule => ({ loaders: [{ loader: "@nn/languages/loader", options }] });
  return {
    "*.en.ts": by({ locale }),
    // A level brings its languages with it, so that only the pseudo-language has to be put in.
    ...(locale === PSEUDO && { "**/catalog/src/generated/registry.ts": by({ locale, within: "text" }) }),
  };
}

/** Remark plugins for the prose of a build: none unless it is in the pseudo-language. */
export const proseRules = (locale: string): readonly string[] => (locale === PSEUDO ? ["@nn/languages/prose"] : []);

/**
 * A plugin of MDX that has words of its own.
 * @param name     as MDX finds it
 * @param address  where its module is, for the languages that have to import it themselves
 */
export const pluginRule = (locale: string, name: string, address: string, options: object): [string, object] =>
  locale === "en" ? [name, options] : ["@nn/languages/plugin", { locale, plugin: address, options }];
