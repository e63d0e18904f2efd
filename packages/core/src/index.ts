export { type Activation, type ActivationName, activations, leakyRelu } from "./activation.ts";
export { backward, type Sensitivities } from "./backward.ts";
export type { Collapsed, Step, Term } from "./collapse.ts";
export { type CostName, softmax, type Values } from "./cost.ts";
export { descend } from "./descend.ts";
export { Engine } from "./engine.ts";
export { FormatError, NonFiniteError, ShapeError, UnknownNameError } from "./errors.ts";
export { checkExamples, type Example, type FlatExample } from "./example.ts";
export type { Factor, SensitivityFactor } from "./factors.ts";
export { costOf, type ForwardPass, forward } from "./forward.ts";
export { type Gradient, gradientOf } from "./gradient.ts";
export { exp, expm1 } from "./math/exp.ts";
export { log, log1p } from "./math/log.ts";
export { sigmoid, sigmoidSlope, softplus, tanh, tanhSlope } from "./math/squash.ts";
export {
  formatName,
  type ParameterName,
  parameterNames,
  parseParameterName,
  parseQuantityName,
  type QuantityName,
} from "./names.ts";
export { createNetwork, type Network, type NetworkSpec, parameterValue, specOf, withParameters } from "./network.ts";
export { derivativeLatex, derivativeText, latexOf, textOf } from "./notation.ts";
export { type GradientCheck, gradientCheck, type NumericalMethod, numericalGradient } from "./numerical.ts";
export { randomFrom } from "./random.ts";
export { type DescentRun, type RunOptions, runDescent } from "./run.ts";
export {
  fromDocument,
  fromText,
  type NetworkDocument,
  numberFrom,
  numberToText,
  toDocument,
  toText,
} from "./serial.ts";
export type { LayerSpec, Shape } from "./shape.ts";
export { type Path, type Trace, trace } from "./trace.ts";
