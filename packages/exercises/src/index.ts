export { type FamilyId, type FamilySummary, families, isFamilyId } from "./families.ts";
export type {
  ChoiceQuestionPart,
  ChoicesQuestionPart,
  Option,
  OrderQuestionPart,
  PaletteKey,
  Question,
  QuestionFigure,
  QuestionPart,
  QuestionTable,
  TableCell,
  WrittenQuestionPart,
} from "./question.ts";
export { isTex, plainTextOf, type RichPart, type RichText, type TexPart, type TextPart } from "./rich-text.ts";
export type { Grading, Hint, NamedMistake, Preview, Solution, Verdict } from "./verdict.ts";
