import type { ReadPack } from "./read-pack.ts";

/** The source of the registry: levels without their solutions, which no browser should get. One level per line. */
export function registryText(packs: readonly ReadPack[]): string {
  return [
    "// Generated from the nnLevels manifests of all packs. Do not edit; run `pnpm --filter @nn/catalog gen`.",
    'import type { Pack } from "../pack.ts";',
    "",
    "export const packs: readonly Pack[] = [",
    ...packs.flatMap(({ manifest: { name, world, license }, levels }) => [
      `  { name: ${JSON.stringify(name)}, world: ${JSON.stringify(world)}, license: ${JSON.stringify(license)}, levels: [`,
      ...levels.map(({ entry }) => `    ${JSON.stringify(entry.level)},`),
      "  ] },",
    ]),
    "];",
    "",
  ].join("\n");
}
