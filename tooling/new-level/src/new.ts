import { fileURLToPath } from "node:url";
import { askForLevel } from "./ask-for-level.ts";

const root = process.env.NUDGE_ROOT ?? fileURLToPath(new URL("../../..", import.meta.url));
process.exitCode = (await askForLevel(root)) ? 0 : 1;
