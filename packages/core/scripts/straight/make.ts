// Writes src/straight/generated: node scripts/straight/make.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { STRAIGHT_SHAPES } from "../../src/straight/shapes.ts";
import { straightLine } from "./write.ts";

for (const sizes of STRAIGHT_SHAPES)
  writeFileSync(
    fileURLToPath(new URL(`../../src/straight/generated/${sizes.join("-")}.ts`, import.meta.url)),
    straightLine(sizes),
  );
