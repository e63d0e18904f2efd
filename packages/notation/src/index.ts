export {
  findQuantity,
  idOf,
  parseQuantityName,
  type QuantityId,
  type QuantityName,
  quantityId,
  quantityIds,
} from "@nn/core";
export {
  ARC_PX,
  BIAS_PX,
  type Dash,
  glassFill,
  INDEX,
  NOTCH,
  PX_PER_WEIGHT,
  RING_PX,
  ringTurn,
  type Stroke,
  strokeOf,
} from "./drawing.ts";
export { factorLatex, factorText, type Traced, traceLatex, traceText } from "./factor.ts";
export { type DrawnDecimals, drawnDecimals } from "./forward-digits.ts";
export {
  decimalsToSee,
  type ShownProduct,
  type ShownSum,
  type ShownTogether,
  shownMean,
  shownProduct,
  shownQuotient,
  shownStep,
  shownSum,
  shownTogether,
} from "./guard-digits.ts";
export { type Hue, hueOf, hueOfLetter, inkOf, markOf, washOf } from "./hue.ts";
export { katexOptions, katexSettings } from "./katex.ts";
export { type Kind, kindOf } from "./kind.ts";
export { type Label, labelOf } from "./label.ts";
export { derivativeLatex, inHue, latexOf, type Writing, withoutHues } from "./latex.ts";
export { type Counting, layerNamed, layerText } from "./layers.ts";
export { chainMacros, indexedMacros } from "./macros.ts";
export {
  bracketed,
  briefNumber,
  DECIMALS,
  decimalsOf,
  fixedNumber,
  knobNumber,
  readBack,
  rounded,
  shownNumber,
  trueMinus,
} from "./number.ts";
export { type Parts, partsOf, type Sizes } from "./parts.ts";
export { type ShownChanges, shownChanges } from "./shown-changes.ts";
export { kindWord, nameWithSymbol, type Spoken, spoken, spokenName } from "./spoken.ts";
export { derivativeText, textOf } from "./text.ts";
export { tinted } from "./tinted.ts";
export type { Words } from "./words.ts";
