import { banFaults } from "./bans/bans.ts";
import type { Exception } from "./exceptions.ts";
import { excuse } from "./excuse.ts";
import type { Fault } from "./fault.ts";
import { importFaults } from "./imports.ts";
import { manifestFaults } from "./manifests.ts";
import type { Place } from "./places.ts";
import { serverWallFaults } from "./server-walls.ts";
import { textFaults } from "./texts.ts";
import { readWorkspace } from "./workspace.ts";

/**
 * Every broken wall of the workspace at `root`.
 *
 * @param root        folder that holds apps, packages and tooling
 * @param places      rank and kind of every package
 * @param exceptions  faults that are allowed; one that excuses nothing is itself a fault
 * @throws {Error}    if dependency-cruiser or Biome cannot read a file
 */
export async function check(
  root: string,
  places: readonly Place[],
  exceptions: readonly Exception[],
): Promise<readonly Fault[]> {
  const workspace = readWorkspace(root, places);
  const faults = [
    ...manifestFaults(workspace),
    ...(await importFaults(workspace)),
    ...textFaults(workspace),
    ...(await serverWallFaults(workspace)),
    ...banFaults(workspace),
  ];
  return excuse(faults, exceptions);
}
