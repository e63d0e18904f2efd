export { BudgetSpent, type Effort, effortOf } from "./budget.ts";
export { type CompareOptions, type Comparison, compare } from "./compare/compare.ts";
export type { Doubt } from "./compare/outcome.ts";
export type { Assumptions, Range } from "./compare/points.ts";
export { differentiate } from "./differentiate.ts";
export { evaluate } from "./evaluate/evaluate.ts";
export { expand, freeLettersOf, hasIndices, type IndexValues } from "./expand.ts";
export {
  call,
  childrenOf,
  derivative,
  difference,
  type Expression,
  indexed,
  keyOfMember,
  name,
  negation,
  nodesOf,
  number,
  power,
  product,
  quotient,
  sizeOf,
  sum,
  sumOver,
  withChildren,
} from "./expression.ts";
export {
  type FunctionName,
  type IndexName,
  type IndexValue,
  latexOfVariable,
  type Names,
  textOfVariable,
  type VariableName,
} from "./names.ts";
export { type LatexOptions, toLatex } from "./print/latex.ts";
export { toText } from "./print/text.ts";
export { type Rational, rational, toDecimal, toNumber } from "./rational.ts";
export { MAX_CHARACTERS, type Reading, read } from "./read/read.ts";
export type { Refusal, RefusalCode, RefusalWords } from "./read/refusal.ts";
export { substitute, substituteDerivatives, variablesOf } from "./substitute.ts";
