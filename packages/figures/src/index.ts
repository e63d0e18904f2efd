export { Control } from "./controls/control.tsx";
export { Controls } from "./controls/controls.tsx";
export { FunctionChoice } from "./controls/function-choice.tsx";
export { NudgeBar } from "./controls/nudge-bar.tsx";
export { StateBar } from "./controls/state-bar.tsx";
export { Figure, Part } from "./lesson/figure.tsx";
export { Lesson } from "./lesson/lesson.tsx";
export { Live, LiveDerivative } from "./lesson/live.tsx";
export { useMaybeModel } from "./lesson/model-context.ts";
export { modelOnPage } from "./lesson/models-on-page.ts";
export { type Numbers, type Onward, Onwards } from "./lesson/onward.tsx";
export { QuantityLinks } from "./lesson/quantity-links.tsx";
export { Letter, QuantitySymbol } from "./lesson/symbol.tsx";
export {
  type LessonStart,
  ModelProvider,
  useModel,
  useModelState,
  useTrace,
  useValue,
} from "./lesson/use-model.tsx";
export { AveragingFigure } from "./marks/averaging/averaging-figure.tsx";
export { CostRow } from "./marks/dense/cost-row.tsx";
export { LayerFigure } from "./marks/dense/layer-figure.tsx";
export { WeightFactors } from "./marks/dense/weight-factors.tsx";
export { DescentFigure } from "./marks/descent/descent-figure.tsx";
export { FunctionFigure } from "./marks/function/function-figure.tsx";
export { NumberLines } from "./marks/lines/number-lines.tsx";
export { NetworkFigure } from "./marks/network/network-figure.tsx";
export { PathComposer } from "./marks/paths/path-composer.tsx";
export { RatesFigure } from "./marks/plain/rates-figure.tsx";
export { SquareFigure } from "./marks/plain/square-figure.tsx";
export { SlopesFigure } from "./marks/slopes/slopes-figure.tsx";
export { SweepFigure } from "./marks/sweep/sweep-figure.tsx";
export { TreeFigure } from "./marks/tree/tree-figure.tsx";
export {
  withAlong,
  withFunction,
  withHidden,
  withLearningRate,
  withLeftOut,
  withNudge,
  withNudgeOn,
  withStep,
  withView,
} from "./model/changes.ts";
export { decodeSetup, encodeSetup } from "./model/code.ts";
export type { Descent, Run } from "./model/descent.ts";
export type { Journey, Link, Stop } from "./model/journey.ts";
export { createModel, litOf, type Model, type ModelState } from "./model/model.ts";
export type { Nudge } from "./model/nudge.ts";
export { type Reading, readSetup } from "./model/read.ts";
export type { Setup } from "./model/setup.ts";
export { withSwept } from "./model/standing.ts";
export { type SetupStart, setupOf } from "./model/start.ts";
export { ComparedRows } from "./tables/compared-rows.tsx";
export { Derivative } from "./tables/fraction.tsx";
export { ProductRow } from "./tables/product-row.tsx";
export { RatioTable } from "./tables/ratio-table.tsx";
