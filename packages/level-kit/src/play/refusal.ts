/** What each refusal carries besides its code. */
interface Details {
  readonly "already-solved": object;
  readonly "game-too-long": { readonly most: number };
  readonly "nothing-to-undo": object;
  readonly "nothing-to-redo": object;
  readonly "nothing-to-reset": object;
  readonly "no-such-knob": object;
  readonly "budget-spent": { readonly budget: number };
  readonly "knob-at-top": { readonly max: number };
  readonly "knob-at-bottom": { readonly min: number };
  readonly "cost-overflows": object;
  readonly "above-ceiling": { readonly ceiling: number };
  readonly "all-lamps-lit": object;
  readonly "no-lamp-left": { readonly lamps: number };
  /** A prediction could only light the first lamp, which is lit already. */
  readonly "first-lamp-lit": object;
  readonly "already-predicted": object;
}

export type RefusalCode = keyof Details;

/** Why a move cannot be made: a code, and the numbers that a sentence about it needs. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  [Each in Code]: { readonly code: Each } & Details[Each];
}[Code];

/** Words for every refusal in one language. Each surface has its own. */
export type RefusalWords = { readonly [Code in RefusalCode]: (refusal: Refusal<Code>) => string };
