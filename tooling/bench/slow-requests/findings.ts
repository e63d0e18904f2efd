import type { Hit, Shot } from "./shot.ts";

export const MOST_MS = 300;
/** Between the least that was held early and late; what a site keeps for speed has its limits long before. */
const MOST_GROWTH_MB = 50;
const KEPT = 12;
const KEPT_TEXTS = 20;

interface Found {
  readonly shot: Shot;
  readonly status: number;
  readonly ms: number;
  readonly body: string;
}

export interface Findings {
  /** A line to print at once, if it is slow or a failure of ours. */
  readonly note: (shot: Shot, hit: Hit, ms: number) => string | undefined;
  readonly look: (heapMB: number) => void;
  readonly slowTexts: () => readonly string[];
  readonly slowest: () => readonly Found[];
  readonly failures: readonly Found[];
  readonly heaps: readonly number[];
  readonly kinds: ReadonlyMap<string, readonly [count: number, worstMs: number]>;
  readonly statuses: ReadonlyMap<number, number>;
}

/** What the search has come upon so far. */
export function newFindings(): Findings {
  let slowest: Found[] = [];
  let texts: { readonly text: string; readonly ms: number }[] = [];
  const failures: Found[] = [];
  const heaps: number[] = [];
  const kinds = new Map<string, [number, number]>();
  const statuses = new Map<number, number>();
  return {
    note: (shot, { status, body }, ms) => {
      const found = { shot, status, ms, body: body.slice(0, 300) };
      const [count, worst] = kinds.get(shot.kind) ?? [0, 0];
      kinds.set(shot.kind, [count + 1, Math.max(worst, ms)]);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      slowest = [...slowest, found].sort((a, b) => b.ms - a.ms).slice(0, KEPT);
      // What is not known here may not be known to HTTP either; what cannot be done is no failure of ours.
      const isFailure = status >= 500 && status !== 501 && status !== 505;
      if (isFailure) failures.push(found);
      const [text] = shot.texts ?? [];
      if (text !== undefined && shot.texts?.length === 1)
        texts = [...texts, { text, ms }].sort((a, b) => b.ms - a.ms).slice(0, KEPT_TEXTS);
      return isFailure || ms > MOST_MS ? described(found) : undefined;
    },
    look: (heapMB) => heaps.push(heapMB),
    slowTexts: () => texts.map(({ text }) => text),
    slowest: () => slowest,
    failures,
    heaps,
    kinds,
    statuses,
  };
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}… (${text.length})` : text);
const described = ({ shot, status, ms }: Found) =>
  `${ms.toFixed(0)} ms, ${status}: ${shot.kind}: ${shot.method} ${short(shot.raw ?? shot.target)} ${short(shot.body)}`;

/** The least of each third: what stands there is not only waiting to be cleared up. */
function growthMB(heaps: readonly number[]): number {
  const third = Math.floor(heaps.length / 3);
  return third === 0 ? 0 : Math.min(...heaps.slice(-third)) - Math.min(...heaps.slice(third, 2 * third));
}

const HEAPS_SHOWN = 7;
/** The first, the last, and as many between them at even distances. */
const fewOf = (heaps: readonly number[]) =>
  Array.from({ length: HEAPS_SHOWN }, (_, at) => heaps[Math.round((at * (heaps.length - 1)) / (HEAPS_SHOWN - 1))] ?? 0);

export function closingLines({ slowest, failures, heaps, kinds, statuses }: Findings) {
  const isSlow = slowest().filter(({ ms }) => ms > MOST_MS);
  const growth = growthMB(heaps);
  const count = [...kinds.values()].reduce((sum, [each]) => sum + each, 0);
  const lines = [
    "| what | sent | worst, ms of processor |\n| --- | ---: | ---: |",
    ...[...kinds]
      .sort(([, a], [, b]) => b[1] - a[1])
      .map(([kind, [sent, ms]]) => `| ${kind} | ${sent} | ${ms.toFixed(0)} |`),
    `\nanswers: ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, sent]) => `${status || "none"} ${sent}`)
      .join(", ")}`,
    "\nthe slowest:",
    ...slowest().map(described),
    ...(failures.length > 0 ? ["\nfailures of ours:", ...failures.slice(0, 20).map(described)] : []),
    `\nheap, from the start to the end in even steps of requests: ${fewOf(heaps)
      .map((heap) => heap.toFixed(0))
      .join(", ")} MB`,
    `\n${count} requests: ${isSlow.length} above ${MOST_MS} ms, ${failures.length} failures of ours; the least heap grew by ${growth.toFixed(1)} MB (at most ${MOST_GROWTH_MB}).`,
  ];
  return {
    lines,
    isWell: isSlow.length === 0 && failures.length === 0 && growth <= MOST_GROWTH_MB,
    kept: [...isSlow, ...failures],
  };
}
