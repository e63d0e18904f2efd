import { finite, ShapeError } from "../errors.ts";
import type { Values } from "./cost.ts";
import { given } from "./given.ts";
import type { Shape } from "./shape.ts";

/** What goes in and what should come out. */
export interface Example {
  readonly input: readonly number[];
  readonly target: readonly number[];
}

/** An example as every function takes it: typed arrays will do. */
export interface FlatExample {
  readonly input: Values;
  readonly target: Values;
}

/**
 * Checks an input against the network.
 * @throws {ShapeError} if it has another length than the network has inputs
 * @throws {NonFiniteError} if a number is NaN or infinite
 */
export function checkInput(shape: Shape, input: Values, what = "input"): void {
  checkNumbers(input, given(shape).inputs, what);
}

function checkNumbers(list: Values | undefined, count: number, what: string): void {
  if (list?.length !== count) throw new ShapeError(what, `${count} numbers`, list?.length);
  // A name is put together only for what is at fault: one for each pixel of a digit takes longer than the digit.
  for (let i = 0; i < count; i++) if (!Number.isFinite(list[i])) finite(list[i], `${what} ${i}`);
}

/**
 * Checks an example against the network; throws as `checkInput` does, and a ShapeError if a target of a cross-entropy,
 * a probability, is not from 0 to 1.
 */
export function checkExample(shape: Shape, example: FlatExample, which = ""): void {
  checkInput(shape, example?.input, `input${which}`);
  const { target } = example;
  checkNumbers(target, shape.sizes[shape.sizes.length - 1] as number, `target${which}`);
  for (let j = 0; shape.cost !== "squares" && j < target.length; j++)
    if (!((target[j] as number) >= 0 && (target[j] as number) <= 1))
      throw new ShapeError(`target${which} ${j} under the cost ${shape.cost}`, "a number from 0 to 1", target[j]);
}

/** Checks a list of examples: a mean needs at least one. */
export function checkExamples(shape: Shape, examples: readonly FlatExample[]): void {
  if (!Array.isArray(examples) || examples.length === 0) throw new ShapeError("examples", "at least one", "none");
  for (let i = 0; i < examples.length; i++)
    checkExample(shape, examples[i], examples.length === 1 ? "" : ` of example ${i}`);
}
