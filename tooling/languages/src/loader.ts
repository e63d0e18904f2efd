import { basename } from "node:path";
import { PSEUDO, pseudo } from "./pseudo.ts";
import { replaceWords } from "./words-in-code.ts";

/** As much as is needed here of what a bundler tells a loader. */
interface Loading {
  readonly resourcePath: string;
  getOptions(): { readonly locale: string; readonly within?: string };
}

/**
 * What stands in a build in place of an English catalogue. The pseudo-language is made from it; any other language has
 * a catalogue of its own beside it, and where that is missing the build ends with its name.
 */
export default function inLanguage(this: Loading, source: string): string {
  const { locale, within } = this.getOptions();
  if (locale === PSEUDO) return replaceWords(source, pseudo, within);
  return `export * from ${JSON.stringify(`./${basename(this.resourcePath).replace(/\.en\.ts$/, `.${locale}.ts`)}`)};`;
}
