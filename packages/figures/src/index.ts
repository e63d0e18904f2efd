export { decodeSetup, encodeSetup } from "./model/code.ts";
export { shownProduct } from "./model/guard-digits.ts";
export { createModel, litOf, type Model, type ModelState } from "./model/model.ts";
export { type Link, type Reading, readSetup, type Stop } from "./model/read.ts";
export { type Nudge, type Setup, setupOf } from "./model/setup.ts";
export { shownNumber } from "./quantity/number.ts";
export { ChainFigure } from "./react/chain-figure.tsx";
export { Control } from "./react/control.tsx";
export { Controls } from "./react/controls.tsx";
export { Figure, Part } from "./react/figure.tsx";
export { Derivative } from "./react/fraction.tsx";
export { Lesson } from "./react/lesson.tsx";
export { Live, LiveDerivative } from "./react/live.tsx";
export { NetworkFigure } from "./react/network-figure.tsx";
export { NudgeBar } from "./react/nudge-bar.tsx";
export { NumberLines } from "./react/number-lines.tsx";
export { ProductRow } from "./react/product-row.tsx";
export { QuantityLinks } from "./react/quantity-links.tsx";
export { RatioTable } from "./react/ratio-table.tsx";
export { StateBar } from "./react/state-bar.tsx";
export { Letter, QuantitySymbol } from "./react/symbol.tsx";
export { TreeFigure } from "./react/tree-figure.tsx";
export {
  type LessonStart,
  ModelProvider,
  useMaybeModel,
  useModel,
  useModelState,
  useValue,
} from "./react/use-model.tsx";
