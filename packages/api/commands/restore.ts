import { restoreBackup } from "@nn/db";
import { readEnvironment } from "../src/environment.ts";
import { runCommand, say } from "./command.ts";

/** `npm run restore [-- path]`: puts a backup in the place of the database, while the site is stopped. */
await runCommand({ call: "npm run restore [-- <backup>]", words: 1 }, async ([path]) => {
  const { databaseUrl, dataDirectory } = readEnvironment(process.env);
  if (databaseUrl !== undefined) {
    say("This site keeps its data on PostgreSQL. Its own tool restores a backup, while the site is stopped:");
    say('  pg_restore --clean --if-exists --no-owner --single-transaction --dbname="$DATABASE_URL" nudge.dump');
    return 1;
  }
  const { from, setAside, found } = await restoreBackup(dataDirectory, path);
  say(`Restored ${from}. Learners: ${found.rows.learners ?? 0}. Answers: ${found.rows.attempts ?? 0}.`);
  if (setAside !== undefined) say(`What was there before is in ${setAside}. Delete it when all is well.`);
  say("Start the site again.");
  return 0;
});
