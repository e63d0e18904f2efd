import type { Written } from "./written.ts";

/** More than an hour of exercises shows; the oldest are made again. */
const MOST_KEPT = 2_000;

/** What has been typeset in this visit. */
const kept = new Map<string, string>();

const nameOf = ({ tex, display }: Written): string => `${display ? "line" : "text"} ${tex}`;

/** All of KaTeX, where pages are made and in a browser without workers. */
let here: ((written: Written) => string) | undefined;

export async function loadTypesetting(): Promise<void> {
  here = (await import("./typeset-here.ts")).typesetHere;
}

/** The HTML of a formula that is typeset, or can be at once; undefined where it has to be waited for. */
export function typesetOf(written: Written): string | undefined {
  const name = nameOf(written);
  const known = kept.get(name);
  if (known !== undefined || !here) return known;
  const made = here(written);
  keep(name, made);
  return made;
}

function keep(name: string, html: string): void {
  kept.set(name, html);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > MOST_KEPT) kept.delete(oldest);
}

/** Typesets formulas beside the page; afterwards `typesetOf` has them all. */
export async function typeset(formulas: readonly Written[]): Promise<void> {
  const missing = new Map(formulas.map((each) => [nameOf(each), each]));
  for (const [name, each] of missing) if (typesetOf(each) !== undefined) missing.delete(name);
  if (missing.size === 0) return;
  const all = [...missing.values()];
  const html = await import("./beside.ts").then(({ beside }) => beside(all)).catch(loadTypesetting);
  [...missing.keys()].forEach((name, at) => {
    if (html?.[at] !== undefined) keep(name, html[at]);
  });
}
