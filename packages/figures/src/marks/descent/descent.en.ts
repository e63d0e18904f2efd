import { line } from "@nn/words";
import { plural } from "@nn/words/en";

/** What the way downhill says. */
export const words = {
  pair: "The two knobs of the map",
  pairOf: <Symbol>(along: Symbol, up: Symbol) => line`${along}, ${up}`,
  spokenPair: (along: string, up: string) => `${along} and ${up}`,
  rate: <Letter>(letter: Letter) => line`${letter} learning rate`,
  step: "Step",
  back: "Back",
  run: "Run",
  pause: "Pause",
  map: (along: string, up: string) => `Map of the cost: ${along} goes to the right, ${up} goes up`,
  place: (along: string, up: string) => `Place on the map: ${along} and ${up}`,
  at: (along: string, valueAlong: string, up: string, valueUp: string) => `${along} ${valueAlong}, ${up} ${valueUp}`,
  slice: (along: string) => `The cost over the ${along}, its tangent, and where the next step leads`,
  next: "new",
  bars: "The cost after each step",
  start: "start",
  steps: (count: number) => `${count} ${plural(count, { one: "step", other: "steps" })}`,
  begins: (cost: string) => `No step yet. The cost is ${cost}.`,
  falls: (step: number, before: string, after: string) => `Step ${step}: the cost falls from ${before} to ${after}.`,
  rises: (step: number, before: string, after: string) =>
    `Too far: step ${step} lands higher than it began. The cost rises from ${before} to ${after}.`,
  level: (step: number, cost: string) => `Step ${step}: it is almost level here. The cost stays at ${cost}.`,
  left: "The ball has left the map. Go back, or choose a smaller learning rate.",
  overflow: "The next step would be too large for any number here.",
};

export type Words = typeof words;
