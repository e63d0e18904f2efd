import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.ts";

/** Read by `level dev`, which opens its page in the site that runs already. */
const FILE = join(root, "node_modules/.cache/nudge/dev.json");

/** Notes where the site with hot reload is, for as long as this process lives. */
export function noteRunningSite(address: string): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify({ address, pid: process.pid }));
  process.on("exit", () => rmSync(FILE, { force: true }));
}
