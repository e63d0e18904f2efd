import { join } from "node:path";
import { run, runTurbo } from "./child.ts";
import { site } from "./root.ts";
import { runMain, Trouble } from "./say.ts";

/** `npm run size [-- path …]`: builds what has changed, then says what a first visit costs, and what it may. */
async function size(): Promise<number> {
  const built = await runTurbo(["run", "build", "--filter=@nn/web", "--output-logs=errors-only"]).ended;
  if (built !== 0) throw new Trouble("The site could not be built; the lines above say why.");
  return run(process.execPath, [join(site, "scripts/size.ts"), ...process.argv.slice(2)]).ended;
}

await runMain(size);
