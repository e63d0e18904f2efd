import { finite, ShapeError } from "../errors.ts";
import type { Values } from "./cost.ts";
import type { Shape } from "./shape.ts";

/** What goes in and what should come out. */
export interface Example {
  readonly input: readonly number[];
  readonly target: readonly number[];
}

/** An example as the hot loops take it: typed arrays will do. */
export interface FlatExample {
  readonly input: Values;
  readonly target: Values;
}

/**
 * Checks an input against the network.
 * @throws {ShapeError} if it has another length than the network has inputs
 * @throws {NonFiniteError} if a number is NaN or infinite
 */
export function checkInput(shape: Shape, input: readonly number[], what = "input"): void {
  checkNumbers(input, shape.inputs, what);
}

function checkNumbers(list: readonly number[] | undefined, count: number, what: string): void {
  if (list?.length !== count) throw new ShapeError(what, `${count} numbers`, list?.length);
  for (let i = 0; i < count; i++) finite(list[i], `${what} ${i}`);
}

/** Checks an example against the network; throws as `checkInput` does. */
export function checkExample(shape: Shape, { input, target }: Example, which = ""): void {
  checkInput(shape, input, `input${which}`);
  checkNumbers(target, shape.sizes[shape.sizes.length - 1] as number, `target${which}`);
}

/** Checks a list of examples: a mean needs at least one. */
export function checkExamples(shape: Shape, examples: readonly Example[]): void {
  if (!Array.isArray(examples) || examples.length === 0) throw new ShapeError("examples", "at least one", "none");
  examples.forEach((example: Example, index) => {
    checkExample(shape, example, examples.length === 1 ? "" : ` of example ${index}`);
  });
}
