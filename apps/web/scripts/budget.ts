import type { FirstLoad } from "./first-load.ts";

/** What a first visit to a page may cost. */
export interface Budget {
  /** All scripts that the document loads, gzipped bytes. */
  readonly scripts: number;
  /** Elements of the document. */
  readonly elements: number;
}

/**
 * The first kind that a page belongs to counts. An empty page of Next 16.4 loads 136 kB: React DOM is 64 of them, and what
 * walks from page to page the rest. A budget goes down with what it measures; it goes up only with a reason: chapters and
 * levels last by 200 and 100 bytes, with which the engine says what is wrong with each thing that it is given.
 */
const budgets: readonly (Budget & { readonly pages: RegExp })[] = [
  { pages: /^\/$/, scripts: 149_000, elements: 200 },
  // What a chapter's figures are drawn with comes as the reader does: the largest fetches 27 kB more before a phone is touched.
  { pages: /^\/lessons\/./, scripts: 176_700, elements: 2_000 },
  { pages: /^\/figure\/./, scripts: 189_500, elements: 560 },
  { pages: /^\/practice\/(map|notebook|session)$/, scripts: 188_000, elements: 250 },
  // A question of its kind stands there before the reader's own has come.
  { pages: /^\/practice\/./, scripts: 187_000, elements: 690 },
  // Until a stage is measured there is a drawing for each of its four kinds; a sandbox is set up on the page, too.
  { pages: /^\/play\/sandbox/, scripts: 200_500, elements: 1_000 },
  { pages: /^\/play\/./, scripts: 198_600, elements: 2_000 },
  { pages: /^\//, scripts: 171_000, elements: 1_450 },
];

export function budgetOf(path: string): Budget {
  const budget = budgets.find(({ pages }) => pages.test(path));
  if (!budget) throw new Error(`${path} is not an address of a page`);
  return budget;
}

/** In words, where a page costs more than it may. */
export function faultsOf(load: FirstLoad): readonly string[] {
  const budget = budgetOf(load.path);
  return (["scripts", "elements"] as const)
    .filter((what) => load[what] > budget[what])
    .map((what) => `${load.path}: ${load[what]} of ${what}, and ${budget[what]} is the budget`);
}
