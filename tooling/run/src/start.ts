import { join } from "node:path";
import { firstAnswer } from "./answer.ts";
import { INTERRUPTED, run, runTurbo } from "./child.ts";
import { dataDirectory, prepareDirectory } from "./data-directory.ts";
import { sayWhatIsLeftOut } from "./left-out.ts";
import { freePort, wantedPort } from "./port.ts";
import { site } from "./root.ts";
import { runMain, say, Trouble } from "./say.ts";
import { siteAddress } from "./site-address.ts";

const START_LIMIT_MS = 60_000;

/** `npm start`: builds what has changed, starts the production site and prints its address once it answers. */
async function start(): Promise<number> {
  const wanted = wantedPort(process.env.PORT);
  const directory = dataDirectory(process.env.NUDGE_DATA);
  const databaseUrl = process.env.DATABASE_URL ?? "";
  if (databaseUrl === "") {
    prepareDirectory(directory);
    say(`data directory ${directory}`);
  } else say("database as DATABASE_URL says");

  say("building the site; quick when nothing has changed");
  const built = await runTurbo(["run", "build", "--filter=@nn/web", "--output-logs=new-only"]).ended;
  if (built >= INTERRUPTED) return built;
  if (built !== 0) throw new Trouble("The site could not be built; the lines above say why.");
  sayWhatIsLeftOut();

  const port = await freePort(wanted);
  if (port !== wanted) say(`port ${wanted} is taken; using ${port} (set PORT to choose another)`);
  const address = siteAddress(process.env.NUDGE_HOST, port);
  say("starting the site and opening the database");
  const { child, ended } = run(process.execPath, [join(site, "server/main.ts")], {
    cwd: site,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), NUDGE_DATA: directory },
  });
  const answer = await firstAnswer(`${address}/api/ready`, ended, START_LIMIT_MS);
  switch (answer.kind) {
    case "healthy":
      console.log(`\n  Nudge is at ${address}\n  Ctrl+C stops it.\n`);
      return await ended;
    case "ended":
      if (answer.code >= INTERRUPTED) return answer.code;
      throw new Trouble(`The site stopped with code ${answer.code} before it answered; the lines above say why.`);
    case "unhealthy":
      child.kill();
      await ended;
      throw new Trouble(
        `The site was stopped. ${answer.message}\nThe lines above are that log.${databaseUrl === "" ? ` Data directory: ${directory}` : ""}`,
      );
    case "silent":
      child.kill();
      await ended;
      throw new Trouble(`The site did not answer at ${address} within ${START_LIMIT_MS / 1000} s.`);
  }
}

await runMain(start);
