import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { backupName, lookInto, openDatabase, pathsIn } from "@nn/db";
import { readEnvironment } from "../src/environment.ts";
import { runCommand, say } from "./command.ts";

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** `npm run backup [-- file or folder]`: a copy of the database, whether the site runs or not. */
await runCommand({ call: "npm run backup [-- <file or folder>]", words: 1 }, async ([path]) => {
  const { databaseUrl, dataDirectory } = readEnvironment(process.env);
  if (databaseUrl !== undefined) {
    say("This site keeps its data on PostgreSQL. Its own tool makes the backup:");
    say('  pg_dump --format=custom --file=nudge.dump "$DATABASE_URL"');
    return 1;
  }
  const { database, marker } = pathsIn(dataDirectory);
  // Opening would make one, and a backup of nothing looks like a backup. Of a lost one, opening says more.
  if (!existsSync(database) && !existsSync(marker)) {
    say(`There is no database in ${dataDirectory}, or this user may not see it. NUDGE_DATA says where it is.`);
    return 1;
  }
  const store = await openDatabase({ dataDirectory, onWarning: say });
  const begin = performance.now();
  const written = await store.backup(path && isFolder(path) ? join(path, backupName()) : path);
  await store.close();
  const { schema, rows } = lookInto(written);
  const held = Object.entries(rows).map(([table, count]) => `${table}: ${count}`);
  say(`Backed up to ${written} in ${Math.round(performance.now() - begin)} ms.`);
  say(`Checked: whole, tables of ${schema}, ${held.join(", ")}.`);
  return 0;
});
