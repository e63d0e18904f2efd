import { describe, expect, test } from "vitest";
import { families } from "../catalogue.ts";
import { plainTextOf } from "../question/rich-text.ts";
import { makers } from "./makers.ts";

const SEEDS = Array.from({ length: 1000 }, (_, i) => (i * 2_654_435_761) % 2 ** 32);
/** Guessing by any of these rules is right at most so much oftener than by a throw of dice. */
const BOUND = 0.15;
const LONG_MS = 300_000;

type Pick = (labels: readonly string[]) => number;

/** Place of the label with the largest measure; the first of several. */
const most =
  (measure: (label: string, labels: readonly string[]) => number): Pick =>
  (labels) => {
    const sizes = labels.map((label) => measure(label, labels));
    return sizes.indexOf(Math.max(...sizes));
  };
const least = (measure: (label: string, labels: readonly string[]) => number): Pick =>
  most((label, labels) => -measure(label, labels));

const wordsOf = (label: string): ReadonlySet<string> => new Set(label.match(/[\p{L}]+|[−-]?\d+(?:\.\d+)?|\S/gu));
const inCommon = (a: string, b: string): number => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
};
/** How much a label has in common with all others. */
const likeness = (label: string, labels: readonly string[]): number =>
  labels.reduce((sum, other) => sum + inCommon(label, other), 0);
const numberIn = (label: string): number =>
  Number(/[−-]?\d+(?:\.\d+)?/.exec(label)?.[0].replace("−", "-") ?? Number.NaN);
const numberOr = (other: number) => (label: string) => (Number.isNaN(numberIn(label)) ? other : numberIn(label));

/** Ways to choose without knowing anything. */
const rules: Readonly<Record<string, Pick>> = {
  "the longest": most((label) => label.length),
  "the shortest": least((label) => label.length),
  "the first": () => 0,
  "the second": () => 1,
  "the last": (labels) => labels.length - 1,
  "the one most like the others": most(likeness),
  "the odd one out": least(likeness),
  "the largest number": most(numberOr(Number.NEGATIVE_INFINITY)),
  "the smallest number": least(numberOr(Number.POSITIVE_INFINITY)),
  "the number farthest from 0": most((label) => Math.abs(numberOr(0)(label))),
  "a middle number": (labels) => {
    const sorted = labels.map((label, at) => ({ at, size: numberOr(0)(label) })).sort((a, b) => a.size - b.size);
    return sorted[Math.floor(labels.length / 2)]?.at ?? 0;
  },
};

/** Families in which one of several is chosen. */
const choosing = families.filter(({ id }) =>
  SEEDS.slice(0, 4).some((seed) => makers[id].make(seed).question.parts.some(({ kind }) => kind === "choice")),
);

describe.each(choosing)("$id", ({ id }) => {
  test(
    "no option can be guessed by its length, its place or its looks",
    () => {
      const asked = new Map<string, { chance: number; count: number; hits: Record<string, number> }>();
      for (const seed of SEEDS) {
        const { question, parts } = makers[id].make(seed);
        for (const shown of question.parts) {
          const marked = parts.find((part) => part.id === shown.id);
          if (shown.kind !== "choice" || marked?.kind !== "choice") continue;
          const labels = shown.options.map(({ label }) => plainTextOf(label));
          const right = shown.options.findIndex((option) => option.id === marked.right[0]);
          const tally = asked.get(shown.id) ?? { chance: 0, count: 0, hits: {} };
          asked.set(shown.id, tally);
          tally.count++;
          tally.chance += 1 / labels.length;
          for (const [rule, pick] of Object.entries(rules))
            if (pick(labels) === right) tally.hits[rule] = (tally.hits[rule] ?? 0) + 1;
        }
      }
      for (const [part, { chance, count, hits }] of asked)
        for (const [rule, hit] of Object.entries(hits))
          expect(hit / count, `${part}: ${rule}`).toBeLessThanOrEqual(chance / count + BOUND);
    },
    LONG_MS,
  );
});
