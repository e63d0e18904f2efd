export { sandboxCode, sandboxIn } from "./code.ts";
export {
  withActivation,
  withExample,
  withExampleNumber,
  withLayer,
  withNeurons,
  withoutExample,
  withoutLayer,
  withParameter,
  withRandomNumbers,
} from "./reshape.ts";
export { EMPTY, fitsSandbox, isStep, LIMITS, type Sandbox, sandboxFrom, withNetwork } from "./sandbox.ts";
export { readTypedNumber, type TypedNumber } from "./typed-number.ts";
