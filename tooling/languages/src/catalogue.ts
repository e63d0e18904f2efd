import { basename } from "node:path";
import { PSEUDO, pseudo } from "./pseudo.ts";
import { replaceWords } from "./words-in-code.ts";

/**
 * What stands in the place of an English catalogue. The pseudo-language is made from it; any other language has a
 * catalogue of its own beside it, and where that is missing the import fails with its name.
 *
 * @param within  see `replaceWords`
 */
export function catalogueIn(locale: string, path: string, source: string, within?: string): string {
  if (locale === PSEUDO) return replaceWords(source, pseudo, within);
  return `export * from ${JSON.stringify(`./${basename(path).replace(/\.en\.ts$/, `.${locale}.ts`)}`)};`;
}
