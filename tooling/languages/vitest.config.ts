import { server } from "@nn/vitest";
import { defineConfig, mergeConfig } from "vitest/config";
import { catalogueIn } from "./src/catalogue.ts";
import { PSEUDO } from "./src/pseudo.ts";

/** Catalogues come in the pseudo-language, as in its build, so that the tests see what has not gone through one. */
const inPseudo = {
  name: "catalogues in the pseudo-language",
  enforce: "pre" as const,
  transform: (source: string, path: string) =>
    /\.en\.ts$/.test(path) ? { code: catalogueIn(PSEUDO, path, source), map: null } : undefined,
};

export default mergeConfig(server, defineConfig({ plugins: [inPseudo] }));
