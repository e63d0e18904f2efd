/**
 * Cuts the power, many times: records with strace what processes that write ask of the disk, builds from the record what
 * a disk may hold at some moment, opens that, and looks for every answer that was acknowledged until then.
 *
 *   node --conditions=react-server src/power-cut/run.ts [cuts] [seed]
 */
import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lookInto } from "../look-into.ts";
import { openDatabase } from "../open-database.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { afterPowerCut } from "./disk.ts";
import { type Step, stepsIn, TRACED } from "./trace.ts";

const [cuts = 200, seed = 1] = process.argv.slice(2).map(Number);
const SECRET = "hash of the writer";
/** Enough for the log to be moved into the file several times. */
const ACKNOWLEDGED = 500;
const SECTORS = [512, 4096];

interface Scenario {
  readonly name: string;
  /**
   * What strace does to the syncs of each process; they follow each other on one directory. It counts the syncs of each
   * thread by itself, and there are four.
   */
  readonly lives: readonly (string | undefined)[];
  readonly losesWork: boolean;
}

const scenarios: readonly Scenario[] = [
  { name: "killed, and started again", lives: [undefined, undefined], losesWork: false },
  { name: "a sync fails, and it starts again", lives: ["fdatasync:error=EIO:when=4", undefined], losesWork: false },
  { name: "control: syncs that do nothing", lives: ["fdatasync:retval=0"], losesWork: true },
];

const rows: Record<string, Counts> = {};
for (const { name, lives } of scenarios) rows[name] = await cutPower(await record(lives));
console.log(`Power cuts, torn at ${SECTORS.join(" or ")} bytes (seed ${seed})`);
console.table(rows);
const isRight = scenarios.every(({ name, losesWork }) => {
  const { acknowledged = 0, lost = 0, damaged = 0 } = rows[name] ?? {};
  return acknowledged > 0 && (losesWork ? lost > 0 : lost + damaged === 0);
});
process.exitCode = isRight ? 0 : 1;

/** What processes that write have asked of the disk, one after the other. */
async function record(lives: Scenario["lives"]): Promise<readonly Step[]> {
  const directory = await temporaryDirectory();
  const trace = join(directory.path, "trace");
  const data = join(directory.path, "data");
  await mkdir(data, { mode: 0o700 });
  const writer = fileURLToPath(new URL("../testing/writing-child.ts", import.meta.url));
  const node = [
    process.execPath,
    "--conditions=react-server",
    "--no-warnings",
    writer,
    data,
    SECRET,
    String(ACKNOWLEDGED),
  ];
  let whole = "";
  for (const life of lives) {
    const inject = life === undefined ? [] : ["-e", `inject=${life}`];
    const options = ["-f", "-y", "-xx", "-s", "100000000", "-o", trace, "-e", `trace=${TRACED}`, ...inject];
    const { signal, stdout, stderr } = spawnSync("strace", [...options, "--", ...node], { encoding: "utf8" });
    const isEarly = stdout.trim().split("\n").length < ACKNOWLEDGED;
    const isToFail = life?.includes("error=") ?? false;
    if (signal !== "SIGKILL" || isEarly !== isToFail) throw new Error(`the writer did not end as it should: ${stderr}`);
    whole += await readFile(trace, "utf8");
  }
  await directory.remove();
  return stepsIn(whole, data);
}

interface Counts {
  readonly steps: number;
  readonly cuts: number;
  readonly acknowledged: number;
  /** How many disks did not open, or were not whole. */
  readonly damaged: number;
  /** On how many disks something was missing that had been acknowledged. */
  readonly lost: number;
}

async function cutPower(steps: readonly Step[]): Promise<Counts> {
  const random = randomFrom(seed);
  let [damaged, lost] = [0, 0];
  for (let cut = 0; cut < cuts; cut++) {
    const count = Math.floor(random() * (steps.length + 1));
    const share = random();
    const fate = { hasArrived: () => random() < share, sectorBytes: SECTORS[cut % SECTORS.length] ?? 0 };
    const found = await attemptsOn(afterPowerCut(steps, count, fate));
    if (found === undefined) damaged += 1;
    else if (acknowledgedIn(steps.slice(0, count)).some((id) => !found.has(id))) lost += 1;
  }
  return { steps: steps.length, cuts, acknowledged: acknowledgedIn(steps).length, damaged, lost };
}

/** The writer prints an id once its attempt is acknowledged. */
function acknowledgedIn(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === "said" ? step.text.trim().split("\n") : []));
}

/** Opens what is left, as a site would that is started again; undefined if it does not open or is not whole. */
async function attemptsOn(disk: ReadonlyMap<string, Buffer>): Promise<ReadonlySet<string> | undefined> {
  const directory = await temporaryDirectory();
  try {
    for (const [path, bytes] of disk) await writeFile(join(directory.path, basename(path)), bytes);
    const store = await openDatabase({ dataDirectory: directory.path });
    const learner = await store.learners.create(SECRET);
    const attempts = await store.attempts.listFor(learner.id, 1_000_000);
    await store.close();
    const { fault } = lookInto(join(directory.path, "nudge.sqlite"));
    if (fault !== undefined) throw new Error(fault);
    return new Set(attempts.map(({ id }) => id));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  } finally {
    await directory.remove();
  }
}

/** Mulberry32: the same cuts for the same seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
