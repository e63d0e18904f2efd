// Measures @nn/core, its peers and the C limit side by side: all contestants in turn, round after round, in one
// process. Prints the median of many short rounds and the multiple of the limit. A contestant whose gradient is wrong
// gets no time.
//
//   pnpm bench:core            all columns
//   pnpm bench:core chain xor  some, by the beginnings of their names
import { startLimit } from "./limit.ts";
import { type Case, cases, xor } from "./networks.ts";
import { type Library, libraries, type Peer } from "./peers.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 60);
const WINDOW_NS = 1e6;
const WARM_NS = 4e8;

interface Column {
  readonly name: string;
  /** Its name in limit.c, and the share of its pixels that are blank. */
  readonly limit: string;
  readonly blank: number;
  readonly network: Case;
  /** What is timed, as the body of a function of `peer`, `examples` and `times`. */
  readonly body: string;
}

/**
 * A loop of its own for each contestant. With one loop for all, its calls would have as many targets as there are
 * contestants, and none could be compiled as it is where it runs alone, as the C limit does.
 */
const loopOf = ({ body }: Column) =>
  new Function("peer", "examples", "times", body) as (peer: Peer, examples: Case["examples"], times: number) => void;

const blankOf = (name: string) => (name.endsWith("blank") ? 0.8 : 0);
const columns: Column[] = cases.map((network) => ({
  name: network.name,
  limit: network.name.split(",")[0],
  blank: blankOf(network.name),
  network,
  body: "for (let i = 0; i < times; i++) peer.learn(examples[i & 7]);",
}));
for (const network of cases.filter(({ name }) => name.startsWith("digit")))
  columns.push({
    name: network.name.replace("digit", "digit256"),
    limit: "digit256",
    blank: blankOf(network.name),
    network,
    body: `for (let i = 0; i < times; i++) {
        if (peer.learnAll) peer.learnAll(examples);
        else for (const example of examples) peer.learn(example);
      }`,
  });
columns.push({
  name: "xor",
  limit: "xor",
  blank: 0,
  network: xor,
  body: "for (let epoch = 0; epoch < 1000 * times; epoch++) for (const example of examples) peer.step(example, 0.5);",
});

/** Central differences in double precision, which share nothing with any contestant. */
function slopes({ sizes, weights, biases }: Case, { input, target }: Case["examples"][number]): Float64Array {
  const flat = Float64Array.from(weights.flatMap((rows, l) => [...rows.flat(), ...biases[l]]));
  const cost = () => {
    let a = input;
    let at = 0;
    for (let l = 1; l < sizes.length; l++) {
      const [J, K] = [sizes[l], sizes[l - 1]];
      const next: number[] = [];
      for (let j = 0; j < J; j++) {
        let z = flat[at + J * K + j];
        for (let k = 0; k < K; k++) z += flat[at + j * K + k] * a[k];
        next.push(1 / (1 + Math.exp(-z)));
      }
      at += J * K + J;
      a = next;
    }
    return a.reduce((sum, output, j) => sum + (output - target[j]) ** 2, 0);
  };
  const h = 1e-5;
  // In a large network every 97th slope is enough to reveal a wrong formula.
  const stride = flat.length > 1000 ? 97 : 1;
  return flat.map((value, i) => {
    if (i % stride !== 0) return Number.NaN;
    flat[i] = value + h;
    const right = cost();
    flat[i] = value - h;
    const left = cost();
    flat[i] = value;
    return (right - left) / (2 * h);
  });
}

function isRight(found: Float64Array, expected: Float64Array, tolerance: number): boolean {
  const largest = expected.reduce((most, slope) => (Number.isNaN(slope) ? most : Math.max(most, Math.abs(slope))), 0);
  return expected.every(
    (slope, i) => Number.isNaN(slope) || Math.abs(slope - found[i]) <= (tolerance + 1e-8) * Math.max(largest, 1e-3),
  );
}

interface Entry {
  readonly column: Column;
  readonly peer: Peer;
  readonly loop: ReturnType<typeof loopOf>;
  readonly repeats: number;
  /** Three rounds are enough for what takes a fifth of a second. */
  readonly isSlow: boolean;
  readonly times: number[];
}

const clock = () => Number(process.hrtime.bigint());

function timed({ column, peer, loop }: Pick<Entry, "column" | "peer" | "loop">, repeats: number): number {
  const begin = clock();
  loop(peer, column.network.examples, repeats);
  return (clock() - begin) / repeats;
}

async function enter(library: Library, column: Column): Promise<Entry | string> {
  const peer = await library.make(column.network);
  const [example] = column.network.examples;
  if (!isRight(peer.gradient(example), slopes(column.network, example), library.tolerance)) return "wrong gradient";
  const loop = loopOf(column);
  timed({ column, peer, loop }, 1);
  const slow = timed({ column, peer, loop }, 1) > 2e8;
  const warm = slow ? 1 : Math.max(3, WARM_NS / timed({ column, peer, loop }, 2));
  for (let i = 0; i < 3; i++) timed({ column, peer, loop }, Math.ceil(warm / 3));
  const repeats = Math.max(1, Math.round(WINDOW_NS / timed({ column, peer, loop }, slow ? 1 : 3)));
  return { column, peer, loop, repeats, isSlow: slow, times: [] };
}

const only = process.argv.slice(2);
const shown = columns.filter(({ name }) => only.length === 0 || only.some((begin) => name.startsWith(begin)));
const limit = startLimit();
if (typeof limit === "string") console.log(limit);
const median = (times: readonly number[]): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? Number.NaN) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
};
const table = new Map<string, string[]>([
  ["C limit", []],
  ...libraries.map(({ name }) => [name, []] as [string, string[]]),
]);

for (const column of shown) {
  const entries: (Entry | string)[] = [];
  for (const library of libraries) {
    entries.push(await enter(library, column).catch((error: Error) => `failed: ${error.message.split("\n")[0]}`));
  }
  const limits: number[] = [];
  const limitRepeats =
    typeof limit === "string"
      ? 0
      : Math.max(1, Math.round(WINDOW_NS / (await limit.time(column.limit, 1, column.blank)).ns));
  for (let round = 0; round < ROUNDS; round++) {
    if (typeof limit !== "string") limits.push((await limit.time(column.limit, limitRepeats, column.blank)).ns);
    for (const entry of entries)
      if (typeof entry !== "string" && (round < 3 || !entry.isSlow)) entry.times.push(timed(entry, entry.repeats));
  }
  const base = limits.length > 0 ? median(limits) : undefined;
  table.get("C limit")?.push(base ? inUnits(base) : "–");
  for (const [i, { name }] of libraries.entries()) {
    const entry = entries[i];
    if (typeof entry === "string") {
      table.get(name)?.push(entry);
      continue;
    }
    const time = median(entry.times);
    table.get(name)?.push(`${inUnits(time)}${base ? ` (${(time / base).toFixed(time / base < 100 ? 1 : 0)})` : ""}`);
  }
  console.error(`${column.name} done`);
}
if (typeof limit !== "string") limit.stop();

function inUnits(ns: number): string {
  if (ns < 1000) return `${ns.toFixed(0)} ns`;
  return ns < 1e6 ? `${(ns / 1000).toFixed(1)} µs` : `${(ns / 1e6).toFixed(1)} ms`;
}

console.log(
  `\nNode ${process.version}; median of ${ROUNDS} interleaved rounds; in brackets the multiple of the C limit\n`,
);
console.log(`| | ${shown.map(({ name }) => name).join(" | ")} |`);
console.log(`|---|${shown.map(() => "---|").join("")}`);
for (const [name, cells] of table) console.log(`| ${name} | ${cells.join(" | ")} |`);
