import { run } from "./child.ts";
import { dataDirectory, prepareDirectory } from "./data-directory.ts";
import { freePort, wantedPort } from "./port.ts";
import { resolveFromSite, site } from "./root.ts";
import { runMain, say, Trouble } from "./say.ts";

/** `npm run dev`: the site with hot reload, on the same data as `npm start`. */
async function dev(): Promise<number> {
  const wanted = wantedPort(process.env.PORT);
  const directory = dataDirectory(process.env.NUDGE_DATA);
  prepareDirectory(directory);
  const generated = await run("turbo", ["run", "gen", "--output-logs=new-only"]).ended;
  if (generated !== 0) throw new Trouble("The generated files could not be made; the lines above say why.");
  const port = await freePort(wanted);
  if (port !== wanted) say(`port ${wanted} is taken; using ${port} (set PORT to choose another)`);
  say(`starting the site with hot reload; data directory ${directory}`);
  return await run(process.execPath, [resolveFromSite("next/dist/bin/next"), "dev", "-p", String(port)], {
    cwd: site,
    env: { ...process.env, NUDGE_DATA: directory },
  }).ended;
}

await runMain(dev);
