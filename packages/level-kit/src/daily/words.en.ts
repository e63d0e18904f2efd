import type { NudgeLevel } from "../document/level.ts";
import type { Outcome } from "../solve/run.ts";
import type { LevelReport } from "../validate/report.ts";
import type { Day } from "./calendar.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const spelt = (count: number) => numbers[count] ?? String(count);
const counted = (count: number, noun: string) => `${spelt(count)} ${noun}${count === 1 ? "" : "s"}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Everything that a daily level says. */
export const words = {
  title: ({ day, month, year }: Day) => `${day} ${MONTHS[month - 1]} ${year}`,

  /** How it is played, in ink or in fog, is said by the stage. */
  goal: ({ knobs, examples, target, ceiling }: NudgeLevel) =>
    `${capital(counted(knobs.length, "knob"))}, ${counted(examples.length, "example")}: bring the cost down to ${target}.` +
    (ceiling === undefined ? "" : ` It may never rise above ${ceiling}.`),

  /**
   * What there was to see, from what the simulated players made of it.
   * @param lure  the knob whose nudge promises most at the start
   */
  aha: ({ par, uphill, reader, prober, needed }: LevelReport, lure: number) => {
    const best = counted(par, "nudge");
    if (reader.end === "solved" && reader.ink === par)
      return `Here the slopes tell the truth: whoever always makes the nudge that promises most is done in ${best}, and nobody is done in fewer. ${trying(prober)}`;
    if (reader.end === "solved")
      return `The best nudge now is not always part of the best way. Following the slopes takes ${counted(reader.ink, "nudge")}, the best way ${spelt(par)}: a slope speaks of where you stand, not of where you are going.`;
    if (uphill > 0)
      return `Down is not the way. Of the ${best} of the best way, ${spelt(uphill)} must go uphill, and no slope says so: a slope sees one step far.`;
    if (!needed.includes(lure))
      return `The knob that promised most is one that the best way need not touch. What falls fastest now need not fall furthest.`;
    return `Following the slopes gets stuck here, though the best way never goes uphill. ${capital(best)} are enough if they are shared out well: the steepest slope may have its say too often.`;
  },
};

const trying = ({ end, ink }: Outcome) =>
  end === "solved" ? `Trying knob after knob takes about ${spelt(ink)}.` : "Trying knob after knob gets stuck.";
