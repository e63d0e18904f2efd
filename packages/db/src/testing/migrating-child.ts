import { createInterface } from "node:readline";
import { sql } from "kysely";
import { migrate } from "../migrate.ts";
import { type Migration, migrations } from "../migrations.ts";
import { openSqlite } from "../sqlite.ts";

/** Leaves one row each time it is applied, so a test can count. */
const counting: Migration = {
  name: "9999-counting",
  up: async (db) => {
    await sql`create table if not exists applications (process integer not null)`.execute(db);
    await sql`insert into applications (process) values (${process.pid})`.execute(db);
  },
};

const [directory = ""] = process.argv.slice(2);
console.log("ready");
createInterface({ input: process.stdin }).once("line", async () => {
  const engine = await openSqlite(directory);
  const applied = await migrate(engine.db, [...migrations, counting]);
  await engine.ready?.();
  await engine.db.destroy();
  console.log(`applied ${applied.length}`);
  process.exit(0);
});
