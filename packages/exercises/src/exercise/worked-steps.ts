import "server-only";
import type { RichText } from "../question/rich-text.ts";
import { isStepLine, type SolutionLine, textOf } from "../writing/step-to.ts";

/** With fewer there would be no step to show before two that are left out. */
export const FEWEST_STEPS = 3;

/** A step of a worked solution: what is said, and the parts that are answered with it. */
export interface WorkedStep {
  readonly lines: readonly RichText[];
  readonly parts: readonly string[];
}

/**
 * A worked solution, step by step. What is said before a step belongs to it, what is said at the end to the last one; so
 * do parts that no line answers by itself.
 *
 * @throws {RangeError} if two steps answer the same part, or one answers a part that is not asked
 */
export function workedSteps(lines: readonly SolutionLine[], parts: readonly string[]): readonly WorkedStep[] {
  const settled = lines.flatMap((line) => (isStepLine(line) ? line.settles : []));
  const stranger = settled.find((id, at) => !parts.includes(id) || settled.indexOf(id) !== at);
  if (stranger !== undefined) throw new RangeError(`${stranger} is no part, or is answered in two steps`);
  const ends = lines.flatMap((line, at) => (isStepLine(line) ? [at] : []));
  return ends.map((end, i) => {
    const isLast = i === ends.length - 1;
    const own = lines.slice((ends[i - 1] ?? -1) + 1, isLast ? lines.length : end + 1);
    const left = isLast ? parts.filter((id) => !settled.includes(id)) : [];
    return { lines: own.map(textOf), parts: [...own.flatMap((l) => (isStepLine(l) ? l.settles : [])), ...left] };
  });
}
