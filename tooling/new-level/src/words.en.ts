import { issueWords } from "@nn/catalog/words";
import {
  type GreedyOutcome,
  hasSlots,
  type Issue,
  type LevelReport,
  type Outcome,
  type PackIssue,
  PLACEHOLDERS,
  type ReadPack,
  readingPays,
  type Slip,
} from "@nn/level-kit";
import { plural } from "@nn/words/en";
import { LEVELS_SHARE, type Row, type WorldFacts } from "./world-facts.ts";

const counted = (count: number, one: string, other: string): string => `${count} ${plural(count, { one, other })}`;
const asked = (isSo: boolean, what: string): string => (isSo ? " ✓" : `, and ${what}`);
const playerOf = ({ end, ink }: Outcome, par: number): string => {
  if (end === "solved") return `wins with ${ink} of ink, ${(ink / par).toFixed(1)} times par`;
  return end === "stopped" ? `is stuck after ${ink} of ink` : `has spent the budget after ${ink} of ink`;
};
const greedyOf = ({ end, nudges }: GreedyOutcome): string => {
  if (end === "solved") return `wins in ${nudges}`;
  return end === "stopped" ? `is stuck after ${nudges}` : `has spent the budget after ${nudges}`;
};
const verdictOf = (report: LevelReport): string => {
  if (report.reader.end !== "solved") return "Following the slopes gets stuck here: a player has to think further.";
  return readingPays(report) ? "Reading slopes pays here." : "Trying does about as well as reading slopes here.";
};
const inkOf = ({ end, ink }: Outcome): string =>
  end === "solved" ? String(ink) : `${end === "stopped" ? "stuck" : "spent"} ${ink}`;
const names = (list: readonly string[]): string => (list.length > 0 ? list.join(", ") : "none");

/** Everything the commands for levels say. */
export const words = {
  usage: [
    "level new            three questions, then a level that breaks no rule",
    "level check [slug] [--changed] [--json]   proves par and names every broken rule",
    "level dev <slug>     opens it in the browser, and says the same after each save",
    "level prove <slug>   writes par and a solution for every start",
    "level starts <slug> [count] [seed]   finds further starts and writes them into the files",
    "level table [world]  every level, and what the simulated players make of it",
    "level search --help  finds levels as wished and writes them as drafts",
  ].join("\n"),
  searchUsage: [
    "level search finds levels and writes them as drafts. The same options find the same levels.",
    "",
    "  --shape 1-2-1            neurons per layer, the inputs first",
    "  --activations tanh,identity",
    "                           one for each layer after the inputs; identity when left out",
    "  --knobs 3                how many, or which: w1.0.0,b2.0",
    "  --examples 1",
    "  --par 4-6",
    "  --steps 0.25,0.5         the step of each knob is one of these",
    "  --mode pencil            or ink, fog, one",
    "  --ceiling                with a ceiling that makes a difference",
    "  --unit                   inputs, targets and activations within 0 and 1",
    "  --reader wins            or stops: whether trusting slopes gets there",
    "  --share 0.6              the reader's ink, at most, as a share of the prober's",
    "  --uphill 1-2             nudges uphill at par",
    "  --difficulty 2-3",
    "  --starts 2               further starts for each",
    "  --count 5  --tries 20000  --seed 1",
    "  --teaches many-neurons   a concept",
    "  --to drafts              the folder to write to",
  ].join("\n"),
  badOption: (option: string, text: string) => `--${option} cannot be "${text}".`,
  draftText: { title: "Draft", goal: PLACEHOLDERS.goal, aha: PLACEHOLDERS.aha },
  slips: {
    "one-short": "The right way, but one nudge short.",
    "other-way": "The right knobs, each the wrong way.",
    "one-knob": "All on one knob.",
    "first-way": "Every knob the way the first one goes.",
  } satisfies Readonly<Record<Slip, string>>,
  found: (file: string, { par, prober, reader, uphill, difficulty }: LevelReport) =>
    `${file}  par ${par}, prober ${inkOf(prober)}, reader ${inkOf(reader)}, uphill ${uphill}, difficulty ${difficulty.toFixed(2)}`,
  searched: (found: number, tries: number) =>
    `${counted(found, "level", "levels")} found in ${counted(tries, "try", "tries")}. Wish for less, or try more.`,
  noOtherStarts: "A level whose factors are placed has one start.",
  tooFewStarts: (found: number, count: number) =>
    `Only ${found} of ${counted(count, "further start", "further starts")} found; widen the ranges, or try another seed.`,
  tableHead: ["level", "par", "states", "prober", "reader", "share", "uphill", "random", "difficulty"],
  tableRow: ({ slug, level, report }: Row): readonly string[] => {
    if (!level) return [slug, "cannot be read"];
    if (hasSlots(level)) return [slug, String(level.par), "placed"];
    if (!report) return [slug, "has no solution"];
    const { par, proved, states, prober, reader, uphill, randomWins, difficulty } = report;
    return [
      slug,
      `${par}${proved ? "" : "?"}${par === level.par ? "" : ` (says ${level.par})`}`,
      String(states),
      inkOf(prober),
      inkOf(reader),
      `${reader.end === "solved" && prober.end === "solved" ? `${Math.round((100 * reader.ink) / prober.ink)} %` : "–"}${readingPays(report) ? " ✓" : "  "}`,
      String(uphill),
      `${(100 * randomWins).toFixed(1)} %`,
      difficulty.toFixed(2),
    ];
  },
  worldFacts: ({ levels, wantsReading, rho, reads, stopsReader }: WorldFacts): readonly string[] => [
    `  difficulty rises with order: ${rho === undefined ? "too few levels to say" : `ρ = ${rho.toFixed(2)}${asked(rho >= 0.8, "should be 0.80")}`}`,
    `  reading pays on ${reads} of ${levels}${wantsReading ? asked(reads >= LEVELS_SHARE * levels, "should on two of three") : ""}`,
    `  the reader is stopped by ${names(stopsReader)}${wantsReading ? asked(stopsReader.length > 0, "should be by one") : ""}`,
  ],
  notSlug: (slug: string) => `"${slug}" is not a slug: write lower-case words with hyphens.`,
  noLevel: (slug: string) => `There is no level "${slug}" in packages/levels.`,
  at: (time: Date) => `\n── ${time.toTimeString().slice(0, 8)} ──`,
  saveAgain: (desk: string | undefined) =>
    `\nSave the level to check it again.${desk === undefined ? "" : ` The stage and this report are at ${desk}.`} Ctrl+C ends this.`,
  startingSite: "Starting the site, because it is not running yet.",
  deskAt: (address: string) => `The level is at ${address}.`,
  noSite: "The site could not be started, so there is only this report.",
  everyRuleHolds: "Every rule holds.",
  ownRulesHold: (slug: string) => `Every rule that ${slug} could break holds.`,
  packHolds: (name: string, levels: number) => `${name}: ${counted(levels, "level", "levels")}, every rule holds.`,
  packLeftOut: (name: string) => `${name} is left out of the site until this is mended:`,
  nothingToCheck: "No pack has changed.",
  brokenRule: (issue: PackIssue) => `${issue.rule}  ${issue.path}: ${issueWords(issue)}`,
  unread: (issues: readonly Issue[]) => issues.map((issue) => `${issue.path} ${issueWords(issue)}.`).join("\n"),
  start: (start: number, starts: number) =>
    starts > 1 ? `from ${start === 0 ? "its own start" : `start ${start + 1}`}` : "",
  facts: (report: LevelReport, declaredPar: number): readonly string[] => {
    const { par, proved, states, uphill, prober, reader, greedy, randomWins, difficulty } = report;
    return [
      `  par          ${par}, ${proved ? "proved" : "best known"} over ${counted(states, "state", "states")} (the document says ${declaredPar})`,
      `  difficulty   ${difficulty.toFixed(1)} of 5`,
      `  uphill       ${uphill} of ${counted(par, "nudge", "nudges")}`,
      `  knobs needed ${names(report.knobsThatMatter)}`,
      `  lamps help   ${names(report.lampsThatHelp)}`,
      `  prober       ${playerOf(prober, par)}`,
      `  reader       ${playerOf(reader, par)}`,
      `  greedy       ${greedyOf(greedy)}`,
      `  random       wins ${(100 * randomWins).toFixed(1)} % of runs of ${3 * par}`,
      `  ${verdictOf(report)}`,
    ];
  },
  notSolvable: (budget: number, start: number) =>
    `No log of ${counted(budget, "nudge", "nudges")} solves the level${start > 0 ? ` from start ${start + 1}` : ""}.`,
  solvedAtStart: (start: number) =>
    `${start > 0 ? `Start ${start + 1}` : "The start"} is solved already; move it away from the target.`,
  notProved: 'The solver stopped without a proof; declare "bestKnown": true or take knobs out.',
  packWithoutName: "A pack needs a name with letters from a to z.",
  brokenPack: (pack: string) => `The package.json of ${pack} cannot be used; npm run level check says why.`,
  mendThePack: (lines: string) => `Mend the pack first:\n${lines}`,
  doesNotFit: (lines: string) =>
    `In this pack the level would break a rule:\n${lines.replace(/^/gm, "    ")}\n  Choose another pack, or press Ctrl+C and begin with another idea.`,
  badTitle: (issues: readonly Issue[]) => issues.map((issue) => `The title ${issueWords(issue)}.`).join(" "),
  severalConcepts: (text: string, ids: readonly string[]) => `"${text}" could be ${ids.join(", ")}.`,
  titleWithoutLetters: "A level needs a title with letters.",
  noConcept: (concept: string) => `There is no concept "${concept}".`,
  slugTaken: (slug: string, file: string) => `There is already a level "${slug}": ${file}.`,
  intro: "A new level, in a few questions.",
  askTitle: { question: "What is it called?", otherwise: "My first level" },
  askConcept: { question: "Which of these ideas does it teach?", otherwise: "gradient-descent" },
  packThere: (folder: string, { manifest, levels }: ReadPack) =>
    `${folder.padEnd(22)} ${counted(levels.length, "level", "levels")}${manifest ? ` in the world ${manifest.world}` : ""}`,
  askPack: { question: "In which pack does it go? Any other name makes a new one.", otherwise: "my-levels" },
  unanswered: "Answer each question, or press Enter for what stands in brackets.",
  written: (files: readonly string[]) => `Written:\n${files.map((file) => `  ${file}`).join("\n")}`,
  inWorld: (world: string, ids: readonly string[]) =>
    `The levels of this pack are in the world ${world}. Its package.json says so, and could say\n${ids
      .filter((id) => id !== world)
      .join(", ")}.`,
  openIt: (slug: string) =>
    [
      "It breaks no rule. Make it yours: change its numbers and its three sentences.",
      `  npm run level dev ${slug}     opens it: stage and report follow each save`,
      `  npm run level prove ${slug}   writes par and solutions`,
      `With npm run dev, it is on the site at /play/${slug}.`,
    ].join("\n"),
  tryNext: (slug: string, level: string) =>
    [
      "It breaks no rule. Make it yours: change its numbers and its three sentences, then",
      `  ${level} prove ${slug}   writes par and solutions`,
      `  ${level} check ${slug}   says what to change, if anything`,
    ].join("\n"),
  nothingWritten: (why: string) => `Nothing was written. ${why}`,
};
