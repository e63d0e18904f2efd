/** What each refusal carries besides its code. */
interface Details {
  readonly "already-solved": object;
  readonly "game-too-long": { readonly most: number };
  readonly "nothing-to-undo": object;
  readonly "nothing-to-redo": object;
  readonly "nothing-to-reset": object;
  readonly "no-such-knob": object;
  readonly "budget-spent": { readonly budget: number; readonly canUndo: boolean };
  readonly "knob-at-top": { readonly max: number };
  readonly "knob-at-bottom": { readonly min: number };
  readonly "cost-overflows": object;
  readonly "above-ceiling": { readonly ceiling: number };
  readonly "all-lamps-lit": object;
  readonly "no-lamp-left": { readonly lamps: number };
  /** A prediction could only light the first lamp, which is lit already. */
  readonly "first-lamp-lit": object;
  readonly "already-predicted": object;
  /** In ink, or where there is one nudge only, nothing is taken back. */
  readonly "ink-stays": object;
  /** In fog, nudges are planned and committed. */
  readonly "only-plans": object;
  /** A plan is for fog. */
  readonly "no-plans": object;
  readonly "empty-plan": object;
  readonly "only-descent": object;
  readonly "no-descent": object;
  readonly "no-such-rate": object;
  /** No knob would move: rounded to whole steps, the step of descent is none. */
  readonly "descent-rests": object;
  /** Every knob has to be signed first; `left` of them are not. */
  readonly "signs-first": { readonly left: number };
  readonly "ranking-first": object;
  readonly "no-ranking": object;
  readonly "already-ranked": object;
  readonly "not-a-ranking": { readonly knobs: number };
  /** Knobs are turned here, and nothing is placed. */
  readonly "no-slots": object;
  /** Factors are placed here, and nothing else is done. */
  readonly "only-pieces": object;
  readonly "no-such-slot": object;
  readonly "no-such-piece": object;
  readonly "slot-filled": object;
  readonly "pieces-spent": { readonly budget: number };
  /** Only the first move of a log can bring along what an earlier log spent. */
  readonly "carried-too-late": object;
}

export type RefusalCode = keyof Details;

/** Why a move cannot be made: a code, and the numbers that a sentence about it needs. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  [Each in Code]: { readonly code: Each } & Details[Each];
}[Code];

/** Words for every refusal in one language. Each surface has its own. */
export type RefusalWords = { readonly [Code in RefusalCode]: (refusal: Refusal<Code>) => string };
