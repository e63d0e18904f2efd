import { join } from "node:path";
import { run } from "./child.ts";
import { firstLoad, sizeTable } from "./first-load.ts";
import { site } from "./root.ts";
import { runMain, say, Trouble } from "./say.ts";

/** One page of every kind. */
const USUAL = ["/", "/lessons/a-nudge-travels", "/practice/last-weight", "/play/two-roads"];

/** `npm run size [-- path …]`: what a first visit to a page costs, from a production build. */
async function size(): Promise<number> {
  const built = await run("turbo", ["run", "build", "--filter=@nn/web", "--output-logs=errors-only"]).ended;
  if (built !== 0) throw new Trouble("The site could not be built; the lines above say why.");
  const given = process.argv.slice(2);
  say("bytes of a first visit, gzipped; data is what a visit from another page fetches instead of the document");
  console.log(sizeTable((given.length > 0 ? given : USUAL).map((path) => firstLoad(join(site, ".next"), path))));
  return 0;
}

await runMain(size);
