/** What things that a browser keeps are for, in the order in which "Your data" tells of them. */
export type StoredFor = "choices" | "place" | "begun" | "waiting" | "number" | "network" | "days";

/**
 * All that a browser stores of this site, in one list: what stands in it can be told and can be emptied. A name that is
 * missing here is a type error where it is used, and a test finds whatever goes round these modules.
 */
export const stored = {
  /** In the storage of the browser or of a tab. A name that ends with a colon begins the names of many. */
  names: {
    "nudge-theme": "choices",
    "nudge-field": "choices",
    "nudge-sound-1": "choices",
    "nudge-map-1": "choices",
    "nudge-rules-1": "choices",
    "nudge-skipped-1": "choices",
    "nudge-reading-1": "place",
    "nudge-read-1": "place",
    "nudge-progress-1": "place",
    "nudge-wins-1": "place",
    "nudge-game-1:": "begun",
    "nudge-draft-2:": "begun",
    "nudge-session-1": "begun",
    "editor-draft": "begun",
    "nudge-notes-1": "waiting",
    "nudge-runs-1": "waiting",
    "nudge-browser-1": "number",
  },
  /** Databases of the browser. */
  databases: { "nudge-digits": "network" },
  /** Caches of the service worker under /play; the build stands behind the name. */
  caches: { "nudge-days-": "days" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, StoredFor>>>>;

type Listed = keyof typeof stored.names;

/** A name under which something may be kept. */
export type StoredName = Exclude<Listed, `${string}:`> | `${Extract<Listed, `${string}:`>}${string}`;
export type StoredDatabase = keyof typeof stored.databases;
export type StoredCache = keyof typeof stored.caches;
