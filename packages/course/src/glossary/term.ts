import type { ConceptId } from "@nn/concepts";

/** A word of the course as its glossary explains it. */
export interface Term {
  /** Stands in the address of its entry and never changes. */
  readonly id: string;
  readonly title: string;
  /** One or two plain sentences; formulas between dollar signs. */
  readonly meaning: string;
  /** How it is written, in LaTeX; left out where there is no symbol. */
  readonly symbol?: string;
  /** The idea it belongs to: what teaches, practises and plays that idea does so for the term. */
  readonly concept: ConceptId;
  /** The section that explains the word, where that is not the home of the idea. */
  readonly explainedAt?: string;
}
