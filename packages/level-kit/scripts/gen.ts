import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemaOf } from "../src/index.ts";

const folder = new URL("../src/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("level.schema.json", folder), `${JSON.stringify(jsonSchemaOf(), null, 2)}\n`);
