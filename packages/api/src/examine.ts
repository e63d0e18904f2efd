import { stat, statfs } from "node:fs/promises";
import { type Looked, lookInto, newestWholeBackup, openDatabase, pathsIn, StorageError, tooOpenIn } from "@nn/db";
import type { Environment } from "./environment.ts";

/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  readonly is: string;
  /** What to do about it; undefined if it is well. */
  readonly todo?: string;
}

const OLDEST_NODE = 22;
const LITTLE_SPACE_BYTES = 500 * 1024 * 1024;
const OLD_BACKUP_MS = 2 * 24 * 60 * 60 * 1000;
const LONG_LOG_BYTES = 64 * 1024 * 1024;
const CLOCKS_APART_MS = 5_000;

/**
 * Looks at all that a site needs, and changes no file: a damaged one is as it was. A database on PostgreSQL is opened as a
 * start opens it.
 */
export async function examine(
  { databaseUrl, dataDirectory }: Environment,
  nodeVersion: string,
): Promise<readonly Finding[]> {
  const node = Number.parseInt(nodeVersion, 10);
  const first: Finding = {
    what: "Node",
    is: nodeVersion,
    ...(node < OLDEST_NODE && { todo: "Run npm run setup, which fetches a newer one." }),
  };
  const rest = databaseUrl === undefined ? await sqliteFindings(dataDirectory) : await serverFindings(databaseUrl);
  return [first, ...rest];
}

async function sqliteFindings(dataDirectory: string): Promise<readonly Finding[]> {
  const { database } = pathsIn(dataDirectory);
  const size = await sizeOf(database);
  if (size === undefined)
    return [{ what: "database", is: `${database} is not there yet`, ...(await lostSince(dataDirectory)) }];
  const open = await tooOpenIn(dataDirectory);
  return [
    databaseFinding(database, size, lookInto(database)),
    await logFinding(database),
    await spaceFinding(dataDirectory),
    open.length === 0
      ? { what: "rights", is: "the files are this user's alone" }
      : { what: "rights", is: `${open.length} too open`, todo: open.join("\n        ") },
    await backupFinding(dataDirectory),
  ];
}

async function lostSince(dataDirectory: string): Promise<{ todo?: string }> {
  const { marker } = pathsIn(dataDirectory);
  return (await sizeOf(marker)) === undefined
    ? {}
    : { todo: "It was there once. Stop the site and run npm run restore." };
}

function databaseFinding(path: string, size: number, { fault, schema, rows }: Looked): Finding {
  if (fault !== undefined)
    return { what: "database", is: `${path}: ${fault}`, todo: "Stop the site and run npm run restore." };
  const held = Object.entries(rows).map(([table, count]) => `${count} ${table}`);
  return { what: "database", is: `${path}, whole, ${megabytes(size)}, tables of ${schema}, ${held.join(", ")}` };
}

async function logFinding(database: string): Promise<Finding> {
  const size = (await sizeOf(`${database}-wal`)) ?? 0;
  return {
    what: "write-ahead log",
    is: megabytes(size),
    ...(size > LONG_LOG_BYTES && { todo: "Somebody keeps the database open for reading; restart the site." }),
  };
}

async function spaceFinding(dataDirectory: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDirectory);
  const free = bavail * bsize;
  return {
    what: "free space",
    is: megabytes(free),
    ...(free < LITTLE_SPACE_BYTES && { todo: "Make room, or move NUDGE_DATA to a larger disk." }),
  };
}

async function backupFinding(dataDirectory: string): Promise<Finding> {
  const { backup, broken } = await newestWholeBackup(dataDirectory);
  const todo = "Run npm run backup, and have it run every night.";
  if (backup === undefined) return { what: "backup", is: "there is none", todo };
  const isOld = Date.now() - backup.at.getTime() > OLD_BACKUP_MS;
  const is = `${backup.path} of ${backup.at.toISOString()}, whole, ${backup.found.rows.attempts ?? 0} attempts`;
  if (broken.length > 0)
    return { what: "backup", is, todo: `Newer files are no whole backups; delete them: ${broken.join(", ")}` };
  return { what: "backup", is, ...(isOld && { todo }) };
}

async function serverFindings(url: string): Promise<readonly Finding[]> {
  try {
    const store = await openDatabase({ url, dataDirectory: "" });
    const begin = performance.now();
    const { migrations } = await store.check();
    const ms = Math.round(performance.now() - begin);
    const apart = Math.abs(store.now().getTime() - Date.now());
    await store.close();
    return [
      {
        what: "database",
        is: `${store.engine.place} answers and stores in ${ms} ms, ${migrations} changes of the tables`,
      },
      {
        what: "clock",
        is: `${apart} ms apart from the database's, which is the one that counts`,
        ...(apart > CLOCKS_APART_MS && { todo: "Set this machine's clock (chrony, systemd-timesyncd)." }),
      },
    ];
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return [{ what: "database", is: error.message, todo: "See to the server, or correct DATABASE_URL." }];
  }
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const sizeOf = async (path: string) => (await stat(path).catch(() => undefined))?.size;
