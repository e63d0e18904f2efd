import { catalogueIn } from "./catalogue.ts";

/** As much as is needed here of what a bundler tells a loader. */
interface Loading {
  readonly resourcePath: string;
  getOptions(): { readonly locale: string; readonly within?: string };
}

/** Puts catalogues in another language into a build. */
export default function inLanguage(this: Loading, source: string): string {
  const { locale, within } = this.getOptions();
  return catalogueIn(locale, this.resourcePath, source, within);
}
