import { type ConceptId, conceptById } from "@nn/concepts";
import { whenWords } from "@/when/when-words.ts";
import type { Practice } from "./practice-types.ts";
import { words } from "./reasons.en.ts";

const titleOf = (id: ConceptId): string => conceptById(id).title;

/** Why an exercise is suggested, in one sentence. */
export function reasonWords(reason: Practice["Reason"], now: string): string {
  const { reasons } = words;
  switch (reason.kind) {
    case "reading":
      return reasons.reading;
    case "prerequisite":
      return reasons.prerequisite(titleOf(reason.of));
    case "mistake": {
      const when = whenWords(reason.at, now);
      return reason.title === null ? reasons.mistake(when) : reasons.namedMistake(reason.title, when);
    }
    case "due":
      return reasons.due(whenWords(reason.since, now));
    case "begun":
      return reasons.begun(reason.shownIn, reason.needed);
    case "next":
      return reason.after.length === 0 ? reasons.first : reasons.next(reason.after.map(titleOf));
    case "refresh":
      return reasons.refresh(whenWords(reason.dueAt, now));
  }
}

/** How it stands with a concept, in a few words. */
export function stateWords({ state, dueAt, why }: Practice["Concept"], now: string): string {
  const { states } = words;
  switch (why.kind) {
    case "untouched":
      return states.untouched;
    case "slipped":
      return states.slipped(whenWords(why.at, now));
    case "families":
      return states.families(why.shownIn, why.needed);
    case "faded":
      return states.faded(whenWords(why.since, now));
    case "fresh":
      return state === "known" && dueAt ? states.known(whenWords(dueAt, now)) : states.begun;
  }
}
