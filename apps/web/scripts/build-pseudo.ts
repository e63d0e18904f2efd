import { spawn, spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The site in the pseudo-language, for `e2e/pseudo.spec.ts`. It stands beside the real build, in `dist/en-XA`.
 */
const web = join(import.meta.dirname, "..");
const types = join(web, "next-env.d.ts");

// A build points this file at its own types; the type check reads those of the real one.
const before = await readFile(types, "utf8").catch(() => undefined);
const build = spawn(process.execPath, [join(web, "node_modules/next/dist/bin/next"), "build"], {
  cwd: web,
  env: { ...process.env, NUDGE_LOCALE: "en-XA" },
  stdio: "inherit",
});
build.on("exit", async (code) => {
  if (code === 0)
    spawnSync(process.execPath, [join(import.meta.dirname, "build-search.ts"), "dist/en-XA"], { stdio: "inherit" });
  if (before === undefined) await rm(types, { force: true });
  else await writeFile(types, before);
  process.exitCode = code ?? 1;
});
