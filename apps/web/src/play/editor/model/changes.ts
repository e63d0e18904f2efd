import { createNetwork, parameterNames, parameterValue } from "@nn/core";
import type { Sandbox } from "@nn/game/sandbox";
import type { Knob, Move, WrongLog } from "@nn/level-kit";
import type { Draft } from "./draft.ts";

/** The part of a draft that a sandbox is, so that its panel can change it. Knobs have steps of their own. */
export const sandboxOf = ({ network, examples }: Draft): Sandbox => ({ network, examples, step: 1 });

/** A draft after a change of its network or its examples. Knobs go with their parameters. */
export function withSandbox(draft: Draft, change: (now: Sandbox) => Sandbox): Draft {
  const before = sandboxOf(draft);
  const after = change(before);
  if (after === before) return draft;
  const { network, examples } = after;
  const names: readonly string[] = parameterNames(createNetwork(network));
  const kept = draft.knobs.reduceRight(
    (now, { parameter }, at) => (names.includes(parameter) ? now : withoutKnob(now, at)),
    draft,
  );
  return { ...kept, network, examples, wanted: draft.wanted.filter((parameter) => names.includes(parameter)) };
}

const FIRST_STEP = 0.5;
const FIRST_REACH = 2;

/** Hands a parameter to the player, with a range around where it starts. */
export function withKnob(draft: Draft, parameter: string): Draft {
  if (draft.knobs.some((knob) => knob.parameter === parameter)) return draft;
  const value = startOf(draft, parameter);
  const [min, max] = [Math.floor(value) - FIRST_REACH, Math.ceil(value) + FIRST_REACH];
  return {
    ...draft,
    knobs: [...draft.knobs, { parameter, step: FIRST_STEP, min, max }],
    starts: draft.starts.map((values) => [...values, value]),
  };
}

/** Locks a knob again. Logs name knobs by their places, so they move up; a log that turned this one goes. */
export function withoutKnob({ solution, ...draft }: Draft, at: number): Draft {
  const moved = solution && movesWithout(solution, at);
  return {
    ...draft,
    knobs: draft.knobs.toSpliced(at, 1),
    starts: draft.starts.map((values) => values.toSpliced(at, 1)),
    wrong: draft.wrong.flatMap(({ why, log }): readonly WrongLog[] => {
      const left = movesWithout(log, at);
      return left ? [{ why, log: left }] : [];
    }),
    ...(moved && { solution: moved }),
  };
}

function movesWithout(log: readonly Move[], knob: number): readonly Move[] | undefined {
  const moved: Move[] = [];
  for (const move of log) {
    // A plan or a ranking is about several knobs at once.
    if (move.kind === "commit" || move.kind === "rank" || move.kind === "carry") return undefined;
    if (!("knob" in move)) moved.push(move);
    else if (move.knob === knob) return undefined;
    else moved.push(move.knob > knob ? { ...move, knob: move.knob - 1 } : move);
  }
  return moved;
}

export const withKnobField = (
  draft: Draft,
  at: number,
  field: Exclude<keyof Knob, "parameter">,
  value: number,
): Draft => ({
  ...draft,
  knobs: draft.knobs.map((knob, each) => (each === at ? { ...knob, [field]: value } : knob)),
});

export const withWanted = (draft: Draft, parameter: string): Draft => ({
  ...draft,
  wanted: draft.wanted.includes(parameter)
    ? draft.wanted.filter((each) => each !== parameter)
    : [...draft.wanted, parameter],
});

/** Another kind, with what that kind cannot do without: a single example, a budget for its pieces, something wanted. */
export function withKind(draft: Draft, kind: Draft["kind"]): Draft {
  if (kind !== "backprop") return { ...draft, kind };
  const first = draft.knobs[0]?.parameter ?? "w1.0.0";
  return {
    ...draft,
    kind,
    examples: draft.examples.slice(0, 1),
    wanted: draft.wanted.length > 0 ? draft.wanted : [first],
  };
}

/** Another mode; a single nudge is a budget of one. */
export const withMode = (draft: Draft, mode: Draft["mode"]): Draft => ({
  ...draft,
  mode,
  ...(mode === "one" && { budget: 1 }),
});

export function withCeiling({ ceiling: _, ...draft }: Draft, ceiling: number | undefined): Draft {
  return ceiling === undefined ? draft : { ...draft, ceiling };
}

/** Starts that were found for some knobs. A draft that has others by now has no use for them. */
export const withStarts = (draft: Draft, starts: Draft["starts"], knobs: Draft["knobs"]): Draft =>
  draft.knobs === knobs ? { ...draft, starts } : draft;

export const startOf = ({ network }: Pick<Draft, "network">, parameter: string): number =>
  parameterValue(createNetwork(network), parameter);
