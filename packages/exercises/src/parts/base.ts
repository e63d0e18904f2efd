import "server-only";
import type { SectionAddress } from "@nn/course";
import type { RichText } from "../question/rich-text.ts";

/** A wrong way that is expected, and what to say about it. */
export interface Mistake {
  /** Stable name, such as "missing-two". */
  readonly name: string;
  readonly title: string;
  readonly explanation: RichText;
  readonly lookAt: readonly string[];
}

/** What every kind of part has. */
export interface PartBase {
  readonly id: string;
  /** How it is asked for. */
  readonly label?: RichText;
  /** What is said to a right answer: why it is so. */
  readonly because: RichText;
  /** What is said to a wrong answer that nobody expected. */
  readonly otherwise: RichText;
  /** Three steps: the question to ask oneself, the factor to look at, that factor worked out. */
  readonly hints: readonly [RichText, RichText, RichText];
  /** What in the figure the hints and the explanation are about. */
  readonly lookAt: readonly string[];
  /** The section that explains what is asked here, where the family is taught at another one. */
  readonly explainedAt?: SectionAddress;
}
