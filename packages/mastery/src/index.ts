export { type Catalogue, type CatalogueFamily, catalogueOf, secondsFor } from "./catalogue.ts";
export { isExampleFirst } from "./example-first.ts";
export { formFor } from "./form-for.ts";
export { type Guessing, guessingIn, isClose } from "./guesses.ts";
export {
  type History,
  type LevelWin,
  nothingYet,
  type PastAttempt,
  type PastGuess,
  type PastRecall,
  type PastRule,
} from "./history.ts";
export { type MarkedAttempt, type NotebookEntry, notebook } from "./notebook.ts";
export { type ConceptOverview, overview, type Why } from "./overview.ts";
export type { Reason, Suggestion } from "./reason.ts";
export { RECALL_SECONDS, type RecallStanding, recallsDue, recallsIn } from "./recalls.ts";
export { linesOf } from "./road/lines.ts";
export { type RuleSeeing, rulesIn } from "./rules.ts";
export { type SessionItem, session } from "./session.ts";
export type { FamilyStanding, Mastery } from "./standing.ts";
export { suggest } from "./suggest.ts";
export { SUMMARY_RULES, summaryOf } from "./summary.ts";
export type { Summary } from "./sums.ts";
