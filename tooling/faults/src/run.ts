/**
 * `npm run test:faults [-- rounds]`: breaks sites and databases while a class is at work, and prints what was lost. The
 * site must have been built. What needs PostgreSQL or nginx is left out, and said to be, where they are not installed.
 */
import { spawnSync } from "node:child_process";
import { killedOnSqlite, type Outcome, severalOnPostgres, stoppedOnSqlite } from "./drills.ts";
import { postgresPrograms, startPostgres } from "./postgres.ts";
import { hasNginx } from "./proxy.ts";
import { root } from "./site.ts";
import { verifyUnits } from "./units.ts";

/** Seven kills of a process and four of the database: more than ten behind the proxy. */
const rounds = Number(process.argv[2] ?? 7);
/** A kill of the storage alone is quick. */
const storageRounds = rounds * 5;
const outcomes: Outcome[] = [];
const leftOut: string[] = [];

let brokenOff = 0;

/** A drill that does not come to its end has failed, and what is behind it is run all the same. */
async function report(drill: Promise<Outcome>): Promise<void> {
  try {
    const outcome = await drill;
    outcomes.push(outcome);
    console.log(`${outcome.name}: ${outcome.acknowledged} acknowledged, ${outcome.lost} lost`);
  } catch (error) {
    brokenOff += 1;
    console.error("A drill broke off:", error);
  }
}

await report(killedOnSqlite(rounds));
await report(stoppedOnSqlite(Math.ceil(rounds / 2)));

const bin = postgresPrograms();
let storage = 0;
if (bin === undefined) leftOut.push("PostgreSQL is not installed (Debian: apt-get install postgresql)");
else {
  const database = await startPostgres(bin);
  try {
    if (hasNginx()) for (const processes of [2, 4]) await report(severalOnPostgres(processes, rounds, database));
    else leftOut.push("nginx is not installed, so nothing stood behind a proxy (Debian: apt-get install nginx-light)");
    // What the drills have left behind is no beginning for a test.
    storage = testStorage(database.another("storage"));
  } finally {
    database.close();
  }
}
if (bin === undefined) storage = testStorage("");

let powerCuts: number | undefined;
if (spawnSync("strace", ["-V"]).error)
  leftOut.push("strace is not installed, so no power was cut (Debian: apt-get install strace)");
else powerCuts = cutPower();

/** Undefined where the program that reads them is not there. */
let units: number | undefined;
if (spawnSync("systemd-analyze", ["--version"]).error)
  leftOut.push("systemd is not installed, so its units were not read (Debian: apt-get install systemd)");
else units = await verifyUnits();

console.log("");
console.table(Object.fromEntries(outcomes.map(({ name, ...counts }) => [name, counts])));
for (const what of leftOut) console.log(`Left out: ${what}.`);
const broken = outcomes.filter(({ lost, twice, worse }) => lost + twice + worse > 0);
const statuses = [storage, powerCuts, units].filter((status) => status !== undefined);
const failed = brokenOff + broken.length + statuses.filter((status) => status !== 0).length;
const all = brokenOff + outcomes.length + statuses.length;
console.log(`\n${all - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What a disk may hold after a power cut, built from a record of what was asked of it. Prints a table of its own. */
function cutPower(): number {
  const script = ["node", "--conditions=react-server", "src/power-cut/run.ts", String(rounds * 50)];
  return spawnSync("pnpm", ["--filter", "@nn/db", "exec", ...script], { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** The storage's own tests: rounds of SIGKILL while sixteen write, and with a server all that is tested on one. */
function testStorage(url: string): number {
  const env = { ...process.env, NN_FAULT_ROUNDS: String(storageRounds), ...(url && { NN_TEST_POSTGRES_URL: url }) };
  const test = (name: string, files: readonly string[]) =>
    spawnSync("pnpm", ["--filter", name, "exec", "vitest", "run", ...files], { cwd: root, env, stdio: "inherit" })
      .status ?? 1;
  if (url === "") return test("@nn/db", ["src/kill.test.ts"]);
  return test("@nn/db", []) || test("@nn/api", ["src/http/limits.test.ts"]);
}
