import { type ConceptId, conceptById } from "@nn/concepts";
import type { Practice } from "./practice-types.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** "yesterday", "in 3 days", "2 hours ago": no finer than it matters. */
export function whenWords(at: string, now: string): string {
  const ms = Date.parse(at) - Date.parse(now);
  const days = Math.round(ms / DAY_MS);
  if (days !== 0) return relative.format(days, "day");
  const hours = Math.trunc(ms / HOUR_MS);
  if (hours !== 0) return relative.format(hours, "hour");
  return ms > 0 ? "within the hour" : "just now";
}

const titlesOf = (ids: readonly ConceptId[]): string => {
  const titles = ids.map((id) => `“${conceptById(id).title}”`);
  const last = titles.pop() ?? "";
  return titles.length === 0 ? last : `${titles.join(", ")} and ${last}`;
};

/** Why an exercise is suggested, in one sentence. */
export function reasonWords(reason: Practice["Reason"], now: string): string {
  switch (reason.kind) {
    case "reading":
      return "It belongs to what you are reading.";
    case "prerequisite":
      return `“${conceptById(reason.of).title}” did not go well, and it rests on this.`;
    case "mistake":
      return reason.title === null
        ? `It went wrong ${whenWords(reason.at, now)}. A fresh one?`
        : `“${reason.title}”: that was ${whenWords(reason.at, now)}. A fresh one?`;
    case "due":
      return `You knew it; it began to fade ${whenWords(reason.since, now)}.`;
    case "begun":
      return `You have shown it in ${reason.shownIn} of ${reason.needed} kinds of exercise.`;
    case "next":
      return reason.after.length === 0
        ? "Everything begins here."
        : `You have met what it rests on: ${titlesOf(reason.after)}.`;
    case "refresh":
      return `Nothing is due. This fades first, ${whenWords(reason.dueAt, now)}.`;
  }
}

/** How it stands with a concept, in a few words. */
export function stateWords({ state, dueAt, why }: Practice["Concept"], now: string): string {
  switch (why.kind) {
    case "untouched":
      return "Not begun";
    case "slipped":
      return `Begun; it last went wrong ${whenWords(why.at, now)}`;
    case "families":
      return `Begun; shown in ${why.shownIn} of ${why.needed} kinds`;
    case "faded":
      return `Known; look again, due ${whenWords(why.since, now)}`;
    case "fresh":
      return state === "known" && dueAt ? `Known; look again ${whenWords(dueAt, now)}` : "Begun";
  }
}
