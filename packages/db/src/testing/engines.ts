import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { serverClock } from "../clock.ts";
import { openDatabase, type Store, storeOver } from "../open-database.ts";
import { openPostgres, timeOf } from "../postgres.ts";
import { guard } from "../retry.ts";
import type { Tables } from "../tables.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

export interface TestEngine {
  readonly name: string;
  readonly open: () => Promise<Store>;
}

const sqlite: TestEngine = {
  name: "SQLite",
  open: async () => {
    const directory = await temporaryDirectory();
    const store = await openDatabase({ dataDirectory: directory.path });
    return { ...store, close: () => store.close().then(directory.remove) };
  },
};

/** PostgreSQL compiled to WebAssembly, in memory: the same SQL where no server can run. */
const pglite: TestEngine = {
  name: "PGlite",
  open: () => {
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: new PGlite() }) });
    return storeOver({
      name: "postgres",
      place: "memory",
      db,
      guard,
      clock: () => serverClock(() => timeOf(db)),
      backup: () => Promise.reject(new Error("nothing to back up")),
    });
  },
};

const url = process.env.NN_TEST_POSTGRES_URL;

/** A real server, if the environment names one. Tests leave none of their learners behind. */
const postgres: TestEngine[] = url ? [{ name: "PostgreSQL", open: () => storeOver(openPostgres(url, () => {})) }] : [];

export const engines: readonly TestEngine[] = [sqlite, pglite, ...postgres];
