import type { Page } from "playwright-core";

/** Something that a learner does again and again without loading the page anew. */
export interface Sitting {
  readonly name: string;
  readonly rounds: number;
  /** So many rounds lie between two looks at what is kept. */
  readonly every: number;
  /** The page that it begins on. */
  readonly begin: string;
  /** Prepares the rounds of a page that has been opened. */
  readonly on: (page: Page, dataDirectory: string) => Promise<(round: number) => Promise<void>>;
}
