import type { Draft } from "./draft.ts";
import { slugOf } from "./slug.ts";

/** What the solver says of one start. */
export interface Par {
  readonly par: number;
  readonly proved: boolean;
}

/** Until the solver has spoken. */
const UNKNOWN: Par = { par: 1, proved: true };

/**
 * The level document that a draft describes, in the order in which a person would write it. It may well be wrong: the
 * reader of documents says where.
 *
 * @param pars  for each start, the level's own first
 */
export function documentOf(draft: Draft, pars: readonly Par[] = []): Readonly<Record<string, unknown>> {
  const { id, kind, network, examples, budget, teaches, taughtAt, requires, text, otherTexts } = draft;
  return {
    format: 1,
    id,
    rev: 1,
    slug: slugOf(draft),
    kind,
    ...(kind === "nudge" && draft.mode !== "pencil" && { mode: draft.mode }),
    network,
    ...(kind === "backprop" ? { wanted: draft.wanted, examples } : turned(draft)),
    budget,
    lamps: kind === "backprop" ? 0 : draft.lamps,
    ...written(pars[0]),
    ...(kind !== "backprop" && startsOf(draft, pars)),
    teaches,
    ...(taughtAt !== undefined && { taughtAt }),
    requires,
    text: { ...otherTexts, en: text },
  };
}

function turned({ knobs, examples, target, ceiling, singleKnob, rates, onlyDescent }: Draft) {
  return {
    knobs,
    examples,
    target,
    ...(ceiling !== undefined && { ceiling }),
    ...(singleKnob && { singleKnob }),
    ...(rates.length > 0 && { descent: { rates, ...(onlyDescent && { only: true }) } }),
  };
}

function startsOf({ starts }: Draft, pars: readonly Par[]) {
  return starts.length > 0 && { starts: starts.map((values, at) => ({ values, ...written(pars[at + 1]) })) };
}

const written = ({ par, proved }: Par = UNKNOWN) => ({ par, ...(!proved && { bestKnown: true }) });
