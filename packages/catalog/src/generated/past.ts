// Generated from the nnLevels manifests of all packs. Do not edit; run `pnpm --filter @nn/catalog gen`.
import type { Level } from "@nn/level-kit";

export const past: readonly Level[] = [
];
