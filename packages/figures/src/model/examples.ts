import type { Example } from "@nn/core";
import type { Setup } from "./setup.ts";

/** The example whose numbers the page shows. @throws {RangeError} if there is none in view */
export function exampleInView({ examples, inView }: Setup): Example {
  const example = examples[inView];
  if (!example) throw new RangeError(`there is no example ${inView}, there are ${examples.length}`);
  return example;
}

/** The examples that the means count. The list itself where all of them do, so that it is known again. */
export function countedExamples({ examples, leftOut }: Pick<Setup, "examples" | "leftOut">): readonly Example[] {
  return leftOut.length === 0 ? examples : examples.filter((_, index) => !leftOut.includes(index));
}
