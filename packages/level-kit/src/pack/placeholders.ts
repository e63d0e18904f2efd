/** What templates and drafts say until their author says something better. */
export const PLACEHOLDERS = {
  goal: "Say what is to be done here, and what is in the way.",
  aha: "Say in a sentence or two what there was to see, and why the nudges did what they did.",
} as const;

const UNFINISHED = /\b(?:TODO|FIXME|TBD|XXX)\b|\blorem ipsum\b/i;

/** What of a text was left in that its author should have replaced; undefined for none. */
export function placeholderIn(text: string): string | undefined {
  return Object.values(PLACEHOLDERS).find((sentence) => text.includes(sentence)) ?? UNFINISHED.exec(text)?.[0];
}
