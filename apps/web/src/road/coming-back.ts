import type { Progress } from "./progress.ts";

/** When the questions of a chapter are asked again. */
export interface ComingBack {
  /** How many of them are due already. */
  readonly due: number;
  /** When the first of them is, or was. */
  readonly first: string;
}

/**
 * @param questions  by their addresses, "downhill#one-step"
 * @param now        as an ISO date, as those of the server are
 * @returns          undefined until all of them have been said
 */
export function comingBack(
  questions: readonly string[],
  said: Pick<Progress, "recalls"> | undefined,
  now: string,
): ComingBack | undefined {
  const dates = questions.flatMap((each) => said?.recalls.find(({ question }) => question === each)?.dueAt ?? []);
  const [first] = dates.toSorted();
  if (first === undefined || dates.length < questions.length) return undefined;
  return { due: dates.filter((at) => at <= now).length, first };
}
