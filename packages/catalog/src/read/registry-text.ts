import type { CheckedPack, Gathering, Refused } from "@nn/level-kit";
import { linesOf } from "../lines-of.ts";

type Packs = Gathering<CheckedPack>["packs"];

/** The source of the registry of past revisions, which only a server needs. */
export function pastText(packs: Packs): string {
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
export function solutionsText(packs: Packs): string {
  const entries = packs.flatMap(({ levels }) => levels.flatMap(({ entry }) => entry ?? []));
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
export function registryText(packs: Packs): string {
  return [
    "// Generated from the nnLevels manifests of all packs. Do not edit; run `pnpm --filter @nn/catalog gen`.",
    'import type { Pack } from "../pack.ts";',
    "",
    "export const packs: readonly Pack[] = [",
    ...packs.flatMap(({ manifest: { name, world, license }, levels }) => [
      `  { name: ${JSON.stringify(name)}, world: ${JSON.stringify(world)}, license: ${JSON.stringify(license)}, levels: [`,
      ...levels.map(({ level }) => `    ${JSON.stringify(level)},`),
      "  ] },",
    ]),
    "];",
    "",
  ].join("\n");
}

/** Which packs are left out, and why, for whoever starts the site. */
export function refusedText(refused: readonly Refused[]): string {
  const packs = refused.map(({ name, issues }) => ({ name, why: linesOf(issues).split("\n") }));
  return `${JSON.stringify(packs, null, 2)}\n`;
}
