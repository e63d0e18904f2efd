/** What each refusal carries besides its code. Quantities are in plain typing, such as "a^(L-1)". */
interface Details extends SizeDetails, CharacterDetails, StructureDetails, CallDetails, NameDetails, SumDetails {}

/** Too much to read, or nothing. */
interface SizeDetails {
  readonly empty: object;
  readonly "too-long": { readonly mostCharacters: number };
  readonly "too-large": { readonly mostParts: number };
  readonly "too-deep": { readonly mostLevels: number };
}

/** A character, a command or a word that means nothing. */
interface CharacterDetails {
  readonly "unknown-character": { readonly character: string; readonly codePoint: number };
  /** A letter of another alphabet that only looks like `twin`. */
  readonly "lookalike-character": { readonly character: string; readonly codePoint: number; readonly twin: string };
  readonly "unknown-command": { readonly command: string };
  readonly "unknown-symbol": { readonly symbol: string };
  /** `nearest`: a word that differs from it by a slip of the finger. */
  readonly "unknown-word": { readonly word: string; readonly known: readonly string[]; readonly nearest?: string };
}

/** Something that is out of place, or missing, or could mean two things. */
interface StructureDetails {
  readonly equation: object;
  readonly comparison: object;
  readonly "plus-minus": object;
  readonly factorial: object;
  readonly "stray-bracket": object;
  readonly "stray-comma": object;
  readonly "stray-prime": object;
  readonly "stray-text": { readonly text: string };
  /** The same, inside a bracket that is still open. */
  readonly "stray-text-in-bracket": { readonly text: string };
  readonly "lone-differential": object;
  readonly "asked-quotient": object;
  readonly "empty-place": object;
  readonly "empty-bracket": object;
  readonly "open-bracket": object;
  readonly "open-bar": object;
  readonly "missing-at-end": object;
  readonly "missing-before-bracket": object;
  readonly "missing-before": { readonly symbol: string };
  /** `text` can be read in several ways: `readings`, in plain typing. */
  readonly "two-meanings": { readonly text: string; readonly readings: readonly string[] };
  readonly "point-and-comma": object;
  /** "1,234" could be more than a thousand, or a little more than one. */
  readonly "unclear-comma": { readonly before: string; readonly after: string };
  readonly "number-out-of-range": object;
}

/** Functions; `name` includes the primes. */
interface CallDetails {
  readonly "unused-derivative": { readonly name: string };
  readonly "wrong-count": { readonly name: string; readonly takes: "one" | "several"; readonly given: number };
  readonly "power-minus-one": { readonly name: string };
  readonly "missing-argument": { readonly name: string };
  readonly "unclear-argument": { readonly name: string };
}

/** Quantities with their indices and layers. */
interface NameDetails {
  readonly "unknown-quantity": { readonly letter: string; readonly known: readonly string[] };
  readonly "unclear-quantity": {
    readonly letter: string;
    readonly lacks: "layer" | "neuron";
    readonly known: readonly string[];
  };
  /** No `to` if the size of the layer is open. */
  readonly "unknown-neuron": {
    readonly neuron: number;
    readonly letter: string;
    readonly from: number;
    readonly to?: string;
  };
  readonly "unknown-layer": { readonly letter: string; readonly layer: string; readonly known: readonly string[] };
  /** `hasSlipped` if what was typed after an index seems to have gone into it. */
  readonly "unknown-index": {
    readonly letter: string;
    readonly index: string;
    readonly known: readonly string[];
    readonly hasSlipped: boolean;
  };
  readonly "slipped-into-layer": { readonly letter: string; readonly layer: string };
  readonly "unclear-index": object;
  readonly "prime-of-quantity": { readonly letter: string };
}

/** Sums; `letters` are the indices that they may run over. */
interface SumDetails {
  readonly "unused-sum": object;
  readonly "unclear-sum": { readonly letter: string };
  readonly "sum-without-index": { readonly letters: readonly string[] };
  readonly "not-an-index": { readonly text: string; readonly letters: readonly string[] };
  readonly "not-below-sum": { readonly letter: string; readonly from: number };
  readonly "range-of-several": object;
  readonly "partial-range": { readonly letter: string; readonly from: number; readonly to: string };
}

export type RefusalCode = keyof Details;

/** Why a text cannot be read: a code, and whatever a sentence about it needs. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  [Each in Code]: { readonly code: Each } & Details[Each];
}[Code];

/** Words for every refusal in one language. */
export type RefusalWords = { readonly [Code in RefusalCode]: (refusal: Refusal<Code>) => string };
