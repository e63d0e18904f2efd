import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { catalogueIn } from "./catalogue.ts";

let known: string | undefined;

/** From now on this process imports catalogues in that language, as a build does. Once for each process. */
export function readIn(locale: string): void {
  if (known === locale) return;
  if (known) throw new Error(`This process reads its words in ${known} already, and cannot read them in ${locale}.`);
  known = locale;
  registerHooks({
    load(url, context, next) {
      if (!/\.en\.ts$/.test(url)) return next(url, context);
      const path = fileURLToPath(url);
      const source = catalogueIn(locale, path, readFileSync(path, "utf8"));
      return { format: "module", source, shortCircuit: true };
    },
  });
}
