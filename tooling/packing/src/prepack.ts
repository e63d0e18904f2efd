import { execFileSync, execSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { bundleCommand } from "./bundle-command.ts";
import { publishedManifest } from "./published-manifest.ts";
import { BACKUP, MANIFEST, restore } from "./restore.ts";
import { workspaceVersions } from "./workspace-versions.ts";

// In the folder of a package that is being packed.
restore();
const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
if (manifest.scripts?.gen) execSync(manifest.scripts.gen, { stdio: "inherit" });
rmSync("dist", { recursive: true, force: true });
execFileSync("tsc", ["-p", "tsconfig.dist.json"], { stdio: "inherit", shell: process.platform === "win32" });
if (existsSync("src/generated/level.schema.json"))
  copyFileSync("src/generated/level.schema.json", "dist/level.schema.json");
if (manifest.publishConfig?.bin?.level) bundleCommand("dist/bin/level.js");
copyFileSync(MANIFEST, BACKUP);
writeFileSync(MANIFEST, `${JSON.stringify(publishedManifest(manifest, workspaceVersions()), null, 2)}\n`);
