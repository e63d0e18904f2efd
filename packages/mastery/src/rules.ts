import type { History } from "./history.ts";

/** How often the rule of a family was seen before its numbers. It says nothing of the idea: neither grade nor memory. */
export interface RuleSeeing {
  readonly family: string;
  readonly made: number;
  readonly right: number;
}

/** Family by family, in the order in which they were first asked about. */
export function rulesIn({ rules }: History): readonly RuleSeeing[] {
  const inOrder = rules.toSorted((a, b) => a.at - b.at);
  return [...new Set(inOrder.map(({ family }) => family))].map((family) => {
    const own = inOrder.filter((each) => each.family === family);
    return { family, made: own.length, right: own.filter(({ isRight }) => isRight).length };
  });
}
