import { nudges } from "./counts.en.ts";

/** A plan in fog, on the stages that have one. */
export const fogWords = {
  name: "Your plan",
  empty: "Each press of − or + is one planned nudge.",
  nudge: (knob: string, direction: -1 | 1, at: number, all: number) =>
    `${at} of ${all}: ${knob} ${direction > 0 ? "up" : "down"}`,
  earlier: "Earlier",
  later: "Later",
  remove: "Remove",
  commit: (count: number) => `Commit ${count} ${nudges(count)}`,
};
