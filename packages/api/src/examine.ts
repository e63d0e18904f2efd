import { stat, statfs } from "node:fs/promises";
import {
  closedIn,
  type Looked,
  lookInto,
  lookIntoServer,
  newestWholeBackup,
  pathsIn,
  type ServerReport,
  StorageError,
  tooOpenIn,
} from "@nn/db";
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

/** Looks at all that a site needs, and changes nothing: a damaged file stays as it was, an older database too. */
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
  // First, because what this user may not see looks as if it was not there, or damaged.
  const closed = await closedIn(dataDirectory);
  if (closed.length > 0) return [closedFinding(closed)];
  const size = await sizeOf(database);
  if (size === undefined) return [await missingFinding(dataDirectory)];
  const open = await tooOpenIn(dataDirectory);
  const looked = lookInto(database);
  return [
    databaseFinding(database, size, looked),
    ...startFindings(looked),
    await logFinding(database),
    await spaceFinding(dataDirectory),
    open.length === 0
      ? { what: "rights", is: "the files are this user's alone" }
      : { what: "rights", is: `${open.length} too open`, todo: open.join("\n        ") },
    await backupFinding(dataDirectory),
  ];
}

const closedFinding = (paths: readonly string[]): Finding => ({
  what: "rights",
  is: `this user may not read and write ${paths.join(", ")}`,
  todo: "Ask again as the user as whom the site runs. If you are that user, have root give you these: chown -R.",
});

async function missingFinding(dataDirectory: string): Promise<Finding> {
  const { database, marker } = pathsIn(dataDirectory);
  return (await sizeOf(marker)) === undefined
    ? { what: "database", is: `${database} is not there yet; the next start makes it` }
    : {
        what: "database",
        is: `${database} is not there, but was once`,
        todo: "Stop the site and run npm run restore.",
      };
}

const NEWER = "Start the newer version, or restore a backup from before the update.";

function databaseFinding(path: string, size: number, { fault, schema, plan, rows }: Looked): Finding {
  if (fault !== undefined) {
    const todo = plan.unknown.length > 0 ? NEWER : "Stop the site and run npm run restore.";
    return { what: "database", is: `${path}: ${fault}`, todo };
  }
  const held = Object.entries(rows).map(([table, count]) => `${table}: ${count}`);
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

/** What the next start does to the tables. A database that cannot be used has said so already. */
function startFindings({ fault, schema, plan }: Pick<Looked | ServerReport, "fault" | "schema" | "plan">): Finding[] {
  const what = "the next start";
  const { pending, unknown } = plan;
  if (fault !== undefined) return [];
  if (unknown.length > 0)
    return [{ what, is: `refuses a database of a newer version, which has ${unknown.join(", ")}`, todo: NEWER }];
  if (schema === undefined) return [{ what, is: "makes the tables" }];
  if (pending.length > 0) return [{ what, is: `changes the tables (${pending.join(", ")}); back up first` }];
  return [{ what, is: "leaves the tables as they are" }];
}

const cannotWrite: Record<NonNullable<ServerReport["fault"]>, Omit<Finding, "what">> = {
  "read-only": { is: "takes no writes", todo: "Name the primary in DATABASE_URL, or end the read-only mode." },
  rights: {
    is: "does not let this user write",
    todo: "Make the user of DATABASE_URL the owner of the database and of its tables.",
  },
};

async function serverFindings(url: string): Promise<readonly Finding[]> {
  try {
    const report = await lookIntoServer(url);
    const { place, fault, schema, answeredInMs, aheadMs } = report;
    const held = schema === undefined ? "no tables yet" : `tables of ${schema}`;
    const apart = Math.abs(aheadMs);
    return [
      fault === undefined
        ? { what: "database", is: `${place} answers in ${Math.round(answeredInMs)} ms, ${held}` }
        : { what: "database", ...cannotWrite[fault], is: `${place} ${cannotWrite[fault].is}` },
      ...startFindings(report),
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
