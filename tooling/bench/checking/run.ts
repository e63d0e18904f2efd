// Compares our checker with its peers on the project's own corpus and prints one table in Markdown.
//
//   pnpm bench:checking               everybody
//   pnpm bench:checking ours kas      some
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Checker, type Question, type Reply } from "./ask.ts";
import { fieldForms, hostileTexts, type Pair, pairs, pairsThatAreHard, pairsWithSums } from "./corpus.ts";
import type { PeerId } from "./peers.ts";

const LIMIT_MS = Number(process.env.LIMIT_MS ?? 3000);
const PROMPT_MS = 100;

const columns: readonly { readonly id: PeerId; readonly title: string; readonly readsLatex: boolean }[] = [
  { id: "ours", title: "@nn/algebra", readsLatex: true },
  { id: "kas", title: "KAS", readsLatex: true },
  { id: "cortex", title: "compute-engine", readsLatex: true },
  { id: "mathjs", title: "mathjs, symbolic", readsLatex: false },
  { id: "mathjsSampled", title: "mathjs, 20 points", readsLatex: false },
];

interface Result {
  readonly title: string;
  readonly cells: readonly string[];
}

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

const ROUNDS = 3;

const stuck = ({ verdict }: Reply): boolean => verdict === "hung" || verdict === "died" || verdict === "failed";

/** Asks each question, and again if timing counts: the shortest time is used, since other work only adds to it. */
async function askAll(checker: Checker, questions: readonly Question[], rounds = 1): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const question of questions) {
    let reply = await checker.ask(question);
    for (let round = 1; round < rounds && !stuck(reply); round++) {
      const next = await checker.ask(question);
      if (next.ms < reply.ms) reply = next;
    }
    replies.push(reply);
  }
  return replies;
}

async function measure({ id, title, readsLatex }: (typeof columns)[number]): Promise<Result> {
  const checker = new Checker(id, LIMIT_MS);
  const cells = [
    ...(await measurePairs(checker)),
    id === "ours" ? await measureRight(checker, pairsWithSums) : "—",
    id === "ours" ? await measureRight(checker, pairsThatAreHard) : "—",
    readsLatex ? await measureFields(checker) : "no LaTeX",
    ...(await measureHostile(checker)),
  ];
  await checker.stop();
  return { title, cells };
}

const asPair = ({ a, b, names }: Pair): Question => ({ kind: "pair", a, b, names });

async function measurePairs(checker: Checker): Promise<readonly string[]> {
  await askAll(checker, pairs.map(asPair)); // warm
  const replies = await askAll(checker, pairs.map(asPair), ROUNDS);
  const asked = pairs.map(({ isEqual }, i) => ({ isEqual, ...replies[i] }));
  const times = replies.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(2);
  return [
    count(asked, ({ isEqual, verdict }) => !isEqual && verdict === "equal"),
    count(asked, ({ isEqual, verdict }) => isEqual && verdict === "unequal"),
    count(asked, ({ verdict }) => verdict === "undecided" || verdict === "unreadable"),
    count(asked, stuck),
    at(0.5),
    at(0.99),
  ].map(String);
}

async function measureRight(checker: Checker, asked: readonly Pair[]): Promise<string> {
  const replies = await askAll(checker, asked.map(asPair));
  const right = asked.filter(({ isEqual }, i) => replies[i].verdict === (isEqual ? "equal" : "unequal"));
  return `${right.length} of ${asked.length}`;
}

async function measureFields(checker: Checker): Promise<string> {
  const replies = await askAll(
    checker,
    fieldForms.map(({ latex, means, names, isOurs }) => ({ kind: "field", latex, means, names, isOurs })),
  );
  return `${count(replies, ({ verdict }) => verdict === "equal")} of ${fieldForms.length}`;
}

async function measureHostile(checker: Checker): Promise<readonly string[]> {
  const replies = await askAll(
    checker,
    hostileTexts.map((text) => ({ kind: "text", text })),
    ROUNDS,
  );
  const slow = count(replies, (reply) => !stuck(reply) && reply.ms > PROMPT_MS);
  const hangs = count(replies, ({ verdict }) => verdict === "hung" || verdict === "died");
  const threw = count(replies, ({ verdict }) => verdict === "failed");
  // None of them is x² + 1.
  const fooled = count(replies, ({ verdict }) => verdict === "equal");
  const fine = replies.length - slow - hangs - threw - fooled;
  return [`${fine} of ${replies.length}`, `${hangs} / ${slow} / ${threw}`];
}

const rows = [
  `different, accepted (of ${count(pairs, ({ isEqual }) => !isEqual)})`,
  `equal, refused (of ${count(pairs, ({ isEqual }) => isEqual)})`,
  "undecided or unreadable",
  "threw, hung or died",
  "one check, half within (ms)",
  "one check, 99 % within (ms)",
  "pairs with sums over neurons, right",
  "pairs where it is easy to go wrong, right",
  "field LaTeX read rightly",
  `hostile, answered within ${PROMPT_MS} ms`,
  "hostile: hung or died / slow / threw",
];

const wanted = process.argv.slice(2);
const results: Result[] = [];
for (const column of columns) {
  if (wanted.length > 0 && !wanted.includes(column.id)) continue;
  const start = Date.now();
  results.push(await measure(column));
  console.error(`${column.title}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
console.log(line(["", ...results.map(({ title }) => title)]));
console.log(line(["---", ...results.map(() => "---:")]));
rows.forEach((row, i) => {
  console.log(line([row, ...results.map(({ cells }) => cells[i])]));
});
const grading = fileURLToPath(new URL("./grading.ts", import.meta.url));
console.log(
  `\n${execFileSync(process.execPath, ["--conditions", "react-server", grading], { encoding: "utf8" }).trim()}`,
);
