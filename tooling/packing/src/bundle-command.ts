import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { root } from "./workspace-versions.ts";

/** The commands for levels in one file that needs nothing but Node: the same program as in the workspace. */
export function bundleCommand(outfile: string): void {
  buildSync({
    // Its comments name files from here, wherever the package is packed.
    absWorkingDir: root,
    entryPoints: [join(root, "tooling/new-level/src/bin.ts")],
    outfile: resolve(outfile),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    legalComments: "none",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "error",
  });
}
