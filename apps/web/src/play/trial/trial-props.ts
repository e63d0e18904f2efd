import type { Move } from "@nn/level-kit";
import type { ReactNode } from "react";

/** How far somebody has come in a level that is tried out. */
export interface Tried {
  readonly start: number;
  readonly log: readonly Move[];
  readonly solved: boolean;
  readonly nudges: number;
}

export interface TrialProps {
  /** The way back. */
  readonly back: ReactNode;
  /** What is to be known about the level, in front of its goal. */
  readonly notice?: ReactNode;
  readonly tools: ReactNode;
  /** What can be done with what was played. */
  readonly ways?: (tried: Tried) => ReactNode;
}
