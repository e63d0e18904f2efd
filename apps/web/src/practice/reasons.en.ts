import { and } from "@nn/words/en";

const quoted = (title: string) => `“${title}”`;

/** Why something is suggested, and how it stands with an idea. `when` is a time such as "2 hours ago" or "in 3 days". */
export const words = {
  reasons: {
    reading: "It belongs to what you are reading.",
    prerequisite: (idea: string) => `${quoted(idea)} did not go well, and it builds on this.`,
    mistake: (when: string) => `It went wrong ${when}. Try a fresh one?`,
    namedMistake: (mistake: string, when: string) => `${quoted(mistake)}: that was ${when}. Try a fresh one?`,
    due: (when: string) => `You knew it; it began to fade ${when}.`,
    begun: (shown: number, needed: number) => `You have got it right in ${shown} of ${needed} kinds of exercise.`,
    first: "Everything begins here.",
    next: (ideas: readonly string[]) => `You have met what it builds on: ${and(ideas.map(quoted))}.`,
    /** Before the title of a section, which is a link. */
    readFirst: "This idea has gone wrong more than once. Read about it again first:",
    refresh: (when: string) => `Nothing is due. This will fade first, ${when}.`,
  },
  states: {
    untouched: "Not started",
    begun: "Started",
    slipped: (when: string) => `Started; last went wrong ${when}`,
    families: (shown: number, needed: number) => `Started; right in ${shown} of ${needed} kinds`,
    faded: (when: string) => `Known; due for another look since ${when}`,
    known: (when: string) => `Known; look again ${when}`,
  },
};

export type Words = typeof words;
