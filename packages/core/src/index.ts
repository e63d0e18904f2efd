export { descend } from "./descent/descend.ts";
export { type Adam, type Method, Mover } from "./descent/method.ts";
export { type DescentRun, descentOf, type Progress, type RunOptions, runDescent } from "./descent/run.ts";
export { backward, type Sensitivities } from "./engine/backward.ts";
export { Engine } from "./engine/engine.ts";
export { costOf, type ForwardPass, forward } from "./engine/forward.ts";
export { type Gradient, gradientOf } from "./engine/gradient.ts";
export { slopeByNudging } from "./engine/nudge.ts";
export {
  type CheckedSlope,
  type GradientCheck,
  gradientCheck,
  type NumericalMethod,
  numericalGradient,
  type SlopeVerdict,
} from "./engine/numerical.ts";
export { type PlainBackward, type PlainForward, plainBackward, plainForward } from "./engine/plain.ts";
export { accuracy, predict } from "./engine/predict.ts";
export type { Runner, RunnerFor } from "./engine/sweep.ts";
export { type Held, type QuantityValues, valuesOf } from "./engine/values.ts";
export { FormatError, NonFiniteError, ShapeError, UnknownNameError } from "./errors.ts";
export type { Collapsed, Step, Term } from "./explain/collapse.ts";
export type { Factor, SensitivityFactor } from "./explain/factors.ts";
export { type Multiplications, multiplicationsForWeights } from "./explain/multiplications.ts";
export { type Path, type Trace, trace } from "./explain/trace.ts";
export { type Activation, type ActivationName, activations, leakyRelu } from "./network/activation.ts";
export { type CostName, softmax, type Values } from "./network/cost.ts";
export { checkExamples, type Example, type FlatExample } from "./network/example.ts";
export { type FlatNetwork, fromFlat, toFlat } from "./network/flat.ts";
export { type InitialSpec, initialNetwork, type Spread } from "./network/initial.ts";
export {
  findQuantity,
  formatName,
  idOf,
  type ParameterName,
  parameterNames,
  parseParameterName,
  parseQuantityName,
  type QuantityId,
  type QuantityName,
  quantityId,
  quantityIds,
  quantityIn,
} from "./network/names.ts";
export {
  createNetwork,
  type Network,
  type NetworkSpec,
  parameterValue,
  specOf,
  withParameters,
} from "./network/network.ts";
export {
  fromDocument,
  fromText,
  type NetworkDocument,
  numberFrom,
  numberToText,
  textLimits,
  toDocument,
  toText,
} from "./network/serial.ts";
export type { LayerSpec, Shape } from "./network/shape.ts";
export { exp, expm1 } from "./numbers/exp.ts";
export { log, log1p } from "./numbers/log.ts";
export { randomFrom } from "./numbers/random.ts";
export { sigmoid, sigmoidSlope, softplus, tanh, tanhSlope } from "./numbers/squash.ts";
