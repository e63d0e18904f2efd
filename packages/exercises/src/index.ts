export { type FamilyId, type FamilySummary, families, isFamilyId } from "./families.ts";
export type { PaletteKey, Question, QuestionFigure, QuestionPart } from "./question.ts";
export { isTex, plainTextOf, type RichPart, type RichText, type TexPart, type TextPart } from "./rich-text.ts";
export type { Grading, Hint, NamedMistake, Preview, Solution, Verdict } from "./verdict.ts";
