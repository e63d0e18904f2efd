import { moveToServer } from "@nn/db";
import { readEnvironment } from "../src/environment.ts";
import { runCommand, say } from "./command.ts";

/** `npm run move`: copies a site from its SQLite file into an empty PostgreSQL database, while the site is stopped. */
await runCommand({ call: "npm run move", words: 0 }, async () => {
  const { databaseUrl, dataDirectory } = readEnvironment(process.env);
  if (databaseUrl === undefined) {
    say("DATABASE_URL must name the empty PostgreSQL database to which this site moves.");
    return 1;
  }
  const moved = await moveToServer(dataDirectory, databaseUrl);
  const held = Object.entries(moved).map(([table, count]) => `${table}: ${count}`);
  say(`Copied from ${dataDirectory}: ${held.join(", ")}.`);
  say("The file is as it was. Start the site with DATABASE_URL from now on.");
  return 0;
});
