import { hasKnobs, type Level } from "@nn/level-kit";
import type { Draft } from "./draft.ts";

/** What a draft of one kind has of the others, until its author says more. */
const OTHER_KINDS = {
  mode: "pencil",
  knobs: [],
  wanted: [],
  target: 0.1,
  lamps: 3,
  singleKnob: false,
  rates: [],
  onlyDescent: false,
  starts: [],
} as const;

/** A level as a draft to go on from, under an id of its own. */
export function draftOf(level: Level, id: string, world: string): Draft {
  const { kind, network, examples, budget, teaches, taughtAt, requires, text } = level;
  const { en, ...otherTexts } = text;
  const common = {
    ...{ id, world, kind, network, examples, budget, teaches, requires, otherTexts },
    text: en,
    wrong: [],
    ...(taughtAt !== undefined && { taughtAt }),
  };
  if (!hasKnobs(level)) return { ...OTHER_KINDS, ...common, wanted: level.wanted };
  const { mode = "pencil", knobs, target, ceiling, lamps, singleKnob = false, descent, starts = [] } = level;
  return {
    ...OTHER_KINDS,
    ...common,
    ...{ mode, knobs, target, lamps, singleKnob },
    ...(ceiling !== undefined && { ceiling }),
    rates: descent?.rates ?? [],
    onlyDescent: descent?.only ?? false,
    starts: starts.map(({ values }) => values),
  };
}

const LONGEST_TITLE = 40;

/** Another level needs another name: " II" behind the title, which is cut where that is too long. */
export function renamed(draft: Draft): Draft {
  const title = `${[...draft.text.title].slice(0, LONGEST_TITLE - 3).join("")} II`;
  return { ...draft, text: { ...draft.text, title } };
}
