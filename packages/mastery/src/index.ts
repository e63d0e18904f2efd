export { type Catalogue, type CatalogueFamily, catalogueOf, secondsFor } from "./catalogue.ts";
export { type History, type LevelWin, nothingYet, type PastAttempt } from "./history.ts";
export { type NotebookEntry, notebook } from "./notebook.ts";
export { type ConceptOverview, overview, type Why } from "./overview.ts";
export type { Reason, Suggestion } from "./reason.ts";
export { linesOf } from "./road/lines.ts";
export { type SessionItem, session } from "./session.ts";
export type { FamilyStanding, Mastery } from "./standing.ts";
export { suggest } from "./suggest.ts";
