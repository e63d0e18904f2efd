import type { Done, Line, Named } from "./line.ts";

/** `next` is the one stop to go to; everything else is done or open. */
export type StopState = "done" | "next" | "open";

export interface Stop {
  /** To read, to write, or to use. */
  readonly kind: "read" | "write" | "use";
  readonly line: Line;
  /** What to go to: the first section that is not read, the exercise, or the level. */
  readonly to: Named;
  readonly state: StopState;
}

export interface RoadStanding {
  /** The stops of each chapter, in the order of the course. */
  readonly lines: readonly { readonly line: Line; readonly stops: readonly Stop[] }[];
  /** Undefined at the end of the road. */
  readonly next: Stop | undefined;
  /** How many stops are done, of how many. */
  readonly done: number;
  readonly all: number;
}

/**
 * How a learner stands on the road: a chapter is read, then its exercise is written, then its level is used, then comes
 * the next chapter. The next stop is the first that is not done, counted from the last chapter that has been read:
 * whoever enters the course in its middle goes on there, and comes to what was left out at the end.
 *
 * Who can write the exercise of a chapter need not read it, and who knows its idea need not write it.
 */
export function standingOn(road: readonly Line[], done: Done): RoadStanding {
  const lines = road.map((line) => ({ line, stops: stopsOf(line, done) }));
  const here = Math.max(
    0,
    lines.findLastIndex(({ stops }) => stops.some(({ kind, state }) => kind === "read" && state === "done")),
  );
  const next = [...lines.slice(here), ...lines.slice(0, here)]
    .flatMap(({ stops }) => stops)
    .find(({ state }) => state === "open");
  const all = lines.flatMap(({ stops }) => stops);
  return {
    lines: lines.map(({ line, stops }) => ({
      line,
      stops: stops.map((stop) => (stop === next ? { ...stop, state: "next" } : stop)),
    })),
    next: next && { ...next, state: "next" },
    done: all.filter(({ state }) => state === "done").length,
    all: all.length,
  };
}

function stopsOf(line: Line, done: Done): readonly Stop[] {
  const { slug, sections, exercise, level } = line;
  const unread = sections.find(({ id }) => !done.read.includes(`${slug}#${id}`));
  const isWritten =
    exercise !== undefined && (done.right.includes(exercise.id) || done.known.includes(exercise.concept));
  const stop = (kind: Stop["kind"], to: Named | undefined, isDone: boolean): readonly Stop[] =>
    to ? [{ kind, line, to, state: isDone ? "done" : "open" }] : [];
  return [
    ...stop("read", unread ?? sections[0], unread === undefined || isWritten),
    ...stop("write", exercise, isWritten),
    ...stop("use", level, level !== undefined && done.won.includes(level.id)),
  ];
}
