import { join } from "node:path";
import { watchJson } from "@nn/catalog/watch";
import { run } from "./child.ts";
import { dataDirectory, prepareDirectory } from "./data-directory.ts";
import { generate } from "./generate.ts";
import { sayWhatIsLeftOut } from "./left-out.ts";
import { freePort, wantedPort } from "./port.ts";
import { resolveFromSite, root, site } from "./root.ts";
import { noteRunningSite } from "./running-site.ts";
import { runMain, say, Trouble } from "./say.ts";
import { siteAddress } from "./site-address.ts";

/** `npm run dev`: the site with hot reload, on the same data as `npm start`. Levels and packs that are made or changed meanwhile are seen. */
async function dev(): Promise<number> {
  const wanted = wantedPort(process.env.PORT);
  const directory = dataDirectory(process.env.NUDGE_DATA);
  prepareDirectory(directory);
  const generated = await generate("new-only");
  if (generated !== 0) throw new Trouble("The generated files could not be made; the lines above say why.");
  sayWhatIsLeftOut();
  const gen = () => run(process.execPath, [join(root, "packages/catalog/scripts/gen.ts"), "--kept"]).ended;
  const endWatch = watchJson(join(root, "packages/levels"), {
    onChange: gen,
    onFault: (error) =>
      say(`the levels could not be looked at: ${error instanceof Error ? error.message : String(error)}`),
    // The whole tree; and a level's desk, which waits for a shorter time, answers before it.
    everyMs: 300,
  });
  const port = await freePort(wanted);
  if (port !== wanted) say(`port ${wanted} is taken; using ${port} (set PORT to choose another)`);
  say(`starting the site with hot reload; data directory ${directory}`);
  // Its pages may write into files of levels, so nobody but this machine is answered, unless somebody says so.
  const host = process.env.NUDGE_HOST || "localhost";
  noteRunningSite(siteAddress(process.env.NUDGE_HOST, port));
  const next = [resolveFromSite("next/dist/bin/next"), "dev", "-p", String(port), "-H", host];
  const ended = await run(process.execPath, next, {
    cwd: site,
    env: { ...process.env, NUDGE_DATA: directory },
  }).ended;
  endWatch();
  return ended;
}

await runMain(dev);
