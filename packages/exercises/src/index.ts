export { type FamilyId, type FamilySummary, families, isFamilyId } from "./catalogue.ts";
export { FORMS, type Form, formOf } from "./question/form.ts";
export { familyFor, type Given, givenFrom, givenText, LONGEST_GIVEN } from "./question/given.ts";
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
  SectionLink,
  Sibling,
  TableCell,
  WorkedPart,
  WrittenQuestionPart,
} from "./question/question.ts";
export { isTex, plainTextOf, type RichPart, type RichText, type TexPart, type TextPart } from "./question/rich-text.ts";
export { RULES, type Rule } from "./question/rule.ts";
export type { Solution } from "./question/solution.ts";
export type { Choice, Grading, Hint, NamedMistake, Preview, Verdict } from "./question/verdict.ts";
