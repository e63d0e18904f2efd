import { createRequire } from "node:module";
import { delimiter, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");
export const site = join(root, "apps/web");

/** A file of a package that the site depends on. */
export function resolveFromSite(specifier: string): string {
  return createRequire(join(site, "package.json")).resolve(specifier);
}

/** The program of a package that the project itself depends on. */
export const resolveFromRoot = (specifier: string): string =>
  createRequire(join(root, "package.json")).resolve(specifier);

/** The environment for the tools: their programs on the path, their telemetry off. */
export function toolEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...environment,
    // Windows calls it Path, which a copy of the environment knows by that name alone.
    PATH: [join(root, "node_modules/.bin"), environment.PATH ?? process.env.PATH].filter(Boolean).join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}
