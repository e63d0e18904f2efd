import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const GENERATED = [
  "packages/core/src/straight/generated/1-1.ts",
  "packages/level-kit/src/generated/level.schema.json",
  "packages/catalog/src/generated/registry.ts",
];

/** What git does not keep is made by an installation; where it has gone since, a single package's tests make it again. */
export function makeWhatIsMissing(): void {
  if (GENERATED.every((file) => existsSync(join(root, file)))) return;
  const turbo = join(root, "node_modules/.bin/turbo");
  const { status } = spawnSync(turbo, ["run", "gen", "--output-logs=errors-only"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("the generated files could not be made; the lines above say why");
}
