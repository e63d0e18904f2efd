import type { ReadPack } from "./read-pack.ts";

/** The source of the registry of past revisions, which only a server needs. */
export function pastText(packs: readonly ReadPack[]): string {
  return [
    "// Generated from the nnLevels manifests of all packs. Do not edit; run `pnpm --filter @nn/catalog gen`.",
    'import type { Level } from "@nn/level-kit";',
    "",
    "export const past: readonly Level[] = [",
    ...packs.flatMap(({ past }) => past.map(({ level }) => `  ${JSON.stringify(level)},`)),
    "];",
    "",
  ].join("\n");
}

/** The source of the solutions at par, one list of logs for each level, which only a server may have. */
export function solutionsText(packs: readonly ReadPack[]): string {
  const entries = packs.flatMap(({ levels }) => levels.map(({ entry }) => entry));
  return [
    "// Generated from the nnLevels manifests of all packs. Do not edit; run `pnpm --filter @nn/catalog gen`.",
    'import "server-only";',
    'import type { Move } from "@nn/level-kit";',
    "",
    "export const solutions: Readonly<Record<string, readonly (readonly Move[])[]>> = {",
    ...entries.map(({ level, solutions }) => `  "par of ${level.id}": ${JSON.stringify(solutions)},`),
    "};",
    "",
  ].join("\n");
}

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
