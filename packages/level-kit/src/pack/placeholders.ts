import { hasKnobs } from "../document/kinds.ts";
import type { Level } from "../document/level.ts";

/** What templates, drafts and the buttons of the tools say until their author says something better. */
export const PLACEHOLDERS = {
  goal: "Say what is to be done here, and what is in the way.",
  aha: "Say in a sentence or two what there was to see, and why the nudges did what they did.",
  why: "Say what a player might be thinking here.",
} as const;

/** What the tools say of the level that they begin with, a line through two points. Of any other it would be untrue. */
export const FIRST_TEXTS = {
  title: "A New Line",
  goal: "Two examples, one line $a = w x + b$. Bring it through both points.",
  aha: "The bias moves both points alike, the weight moves the far one more: a line needs both of them.",
  why: "The weight alone brings the cost down, but not far enough.",
} as const;

const UNFINISHED = /\b(?:TODO|FIXME|TBD|XXX)\b|\blorem ipsum\b/i;

/** What of a text of a level was left in that its author should have replaced; undefined for none. */
export function placeholderIn(text: string, level: Level): string | undefined {
  const { title, ...sentences } = FIRST_TEXTS;
  const first = isLine(level) ? [] : [...(text === title ? [title] : []), ...Object.values(sentences)];
  return (
    [...Object.values(PLACEHOLDERS), ...first].find((sentence) => text.includes(sentence)) ?? UNFINISHED.exec(text)?.[0]
  );
}

/** Whether a level is still what the tools begin with, whatever its numbers are. */
function isLine(level: Level): boolean {
  const { inputs, layers } = level.network;
  const [layer, ...more] = layers;
  const turned = hasKnobs(level) ? level.knobs.map(({ parameter }) => parameter) : [];
  return (
    inputs === 1 &&
    layer?.neurons === 1 &&
    layer.activation === "identity" &&
    more.length === 0 &&
    level.examples.length === 2 &&
    turned.toSorted().join() === "b1.0,w1.0.0"
  );
}
