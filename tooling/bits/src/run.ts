/**
 * Whether the engine computes the same bits in every JavaScript engine that is installed: all functions of the core at
 * a million inputs each, gradients, descents, whatever runs a plan, and the cost and every slope after each move of every
 * shipped solution. What Chromium makes of the same is asked by a browser test.
 *
 *   npm run bits
 *   npm run bits -- 1000     fewer inputs
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprintOf } from "@nn/level-kit";
import { differences } from "./differences.ts";
import { ENGINES, pathOf, titleOf } from "./engines.ts";
import { shippedGames } from "./games.ts";
import { printsOf } from "./prints.ts";
import { type Bits, type Printed, programOf } from "./program.ts";

const count = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(count) || count < 1) throw new Error(`${process.argv[2]} is no number of inputs`);

const games = await shippedGames();
const node: Bits = { functions: printsOf(count), games: fingerprintOf(games) };
const what = `${Object.keys(node.functions).length} fingerprints of ${count} inputs, ${games.length} games with ${node.games.length / 16} numbers`;
console.log(`V8 (Node ${process.versions.node}): ${what}`);

const directory = await mkdtemp(join(tmpdir(), "nudge-bits-"));
const script = join(directory, "bits.js");
try {
  await writeFile(script, await programOf(count, games));
  for (const engine of ENGINES) {
    const path = pathOf(engine);
    if (path === undefined) {
      console.log(`${engine.name}: not installed (on Debian: apt install ${engine.debianPackage})`);
      continue;
    }
    const printed = execFileSync(path, [script], { encoding: "utf8", maxBuffer: 2 ** 28 });
    const bits = JSON.parse(printed) as Printed;
    const faults = differences(node, bits);
    const found = faults.length === 0 ? "the same bits" : `DIFFERENT: ${faults.join("; ")}`;
    console.log(`${titleOf(engine, path)}: ${found}${bits.hasWebAssembly ? "" : " (it has no WebAssembly)"}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
