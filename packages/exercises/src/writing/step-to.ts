import "server-only";
import type { RichText } from "../question/rich-text.ts";

/** A line of a worked solution with which a step is done. */
export interface StepLine {
  readonly text: RichText;
  /** The parts that this step answers; none where it only leads on. */
  readonly settles: readonly string[];
}

/** A line of a worked solution; one that is only text belongs to the step after it, or to the last. */
export type SolutionLine = RichText | StepLine;

/** Says that a line completes a step, and which parts are answered with it. */
export const stepTo = (settles: string | readonly string[], text: RichText): StepLine => ({
  text,
  settles: typeof settles === "string" ? [settles] : settles,
});

export const isStepLine = (line: SolutionLine): line is StepLine => "settles" in line;

/** The text of a line. */
export const textOf = (line: SolutionLine): RichText => (isStepLine(line) ? line.text : line);
