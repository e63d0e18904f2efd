import fc from "fast-check";
import { expect, test } from "vitest";
import type { History } from "./history.ts";
import { DAY } from "./memory.ts";
import { overview } from "./overview.ts";
import { session } from "./session.ts";
import { suggest } from "./suggest.ts";
import { summaryOf } from "./summary.ts";
import { histories, LATER, START, twoEach } from "./testing/histories.ts";

/** The midnight that begins a day of the histories. */
const midnight = (day: number) => START - DAY / 2 + day * DAY;

const cut = (history: History, at: number) => {
  const part = (isIn: (moment: number) => boolean): History => ({
    ...history,
    attempts: history.attempts.filter((each) => isIn(each.at)),
    wins: history.wins.filter((each) => isIn(each.at)),
  });
  return [part((moment) => moment < at), part((moment) => moment >= at)] as const;
};

test("a history that begins with a summary of earlier days says what the whole history says", () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 101 }), (history, day) => {
      const [early, late] = cut(history, midnight(day));
      // As it comes back from where it was kept.
      const summary = JSON.parse(JSON.stringify(summaryOf(early, twoEach)));
      const short = { ...late, summary };
      expect(overview(short, LATER, twoEach)).toEqual(overview(history, LATER, twoEach));
      expect(suggest(short, LATER, twoEach)).toEqual(suggest(history, LATER, twoEach));
      expect(session(short, LATER, twoEach)).toEqual(session(history, LATER, twoEach));
    }),
  );
});

test("a summary is as long after ten thousand attempts as after a hundred", () => {
  const attempts = Array.from({ length: 10_000 }, (_, i) => ({
    id: String(i).padStart(6, "0"),
    family: twoEach[i % twoEach.length]?.id ?? "",
    seed: String(i),
    verdict: i % 5 === 0 ? "incorrect" : "correct",
    mistake: i % 5 === 0 ? "missing-two" : null,
    counts: true,
    hints: 0,
    solutionSeen: false,
    earlier: "none" as const,
    at: START + i * 1000,
  }));
  const lengthOf = (count: number) =>
    JSON.stringify(
      summaryOf({ attempts: attempts.slice(0, count), wins: [], recalls: [], guesses: [], rules: [] }, twoEach),
    ).length;
  expect(lengthOf(10_000)).toBeLessThan(1.2 * lengthOf(100));
});
