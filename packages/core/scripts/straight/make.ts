// Writes src/straight/generated: pnpm --filter @nn/core gen
import { mkdirSync, writeFileSync } from "node:fs";
import { STRAIGHT_SHAPES } from "../../src/straight/shapes.ts";
import { straightLine } from "./write.ts";

const folder = new URL("../../src/straight/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const sizes of STRAIGHT_SHAPES) writeFileSync(new URL(`${sizes.join("-")}.ts`, folder), straightLine(sizes));
