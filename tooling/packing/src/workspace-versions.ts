import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, Versions } from "./published-manifest.ts";

export const root = join(import.meta.dirname, "../../..");

/** The versions of this workspace's packages, and those in the catalog of pnpm-workspace.yaml. */
export function workspaceVersions(): Versions {
  const manifests = globSync("{packages,tooling,apps}/*/package.json", { cwd: root }).map(
    (file): Manifest => JSON.parse(readFileSync(join(root, file), "utf8")),
  );
  const [, catalog = ""] =
    /^catalog:\n((?: {2}.*\n)+)/m.exec(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) ?? [];
  return {
    own: Object.fromEntries(manifests.map(({ name, version }) => [name, version])),
    catalog: Object.fromEntries(
      [...catalog.matchAll(/^ {2}"?([^":]+)"?: (\S+)$/gm)].map(([, name, version]) => [name, version]),
    ),
  };
}
