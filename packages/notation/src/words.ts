import type { Kind } from "./kind.ts";

/** What names of quantities say in one language: another language is another file of this type. */
export interface Words {
  readonly kinds: Readonly<Record<Kind, string>>;
  /** A layer as it is typed, "L-1", to be read aloud. */
  readonly layer: (layer: string) => string;
  /** A name that is heard, and the symbol that is seen: who speaks to the page says what stands there. */
  readonly withSymbol: (name: string, symbol: string) => string;
  readonly ofLayer: (name: string, layer: string) => string;
  readonly fromInput: (index: number | string) => string;
  readonly fromNeuron: (index: number | string) => string;
  readonly intoNeuron: (index: number | string) => string;
}
