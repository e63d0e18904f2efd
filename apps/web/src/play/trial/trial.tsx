"use client";

import { hasKnobs, type Level, levelAt, type Move, startsOf } from "@nn/level-kit";
import { type ReactNode, useMemo, useState } from "react";
import { KnobTrial } from "./knob-trial.tsx";
import { PlacingTrial } from "./placing-trial.tsx";

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

/** A level that is on no map, on the real stage. Nothing is sent, and nothing is kept. */
export function Trial({ level, ...rest }: TrialProps & { readonly level: Level }) {
  const [start, setStart] = useState(0);
  const starts = startsOf(level);
  const plain = useMemo(() => levelAt(level, start), [level, start]);
  if (!hasKnobs(plain)) return <PlacingTrial level={plain} {...rest} />;
  const toOtherStart = starts > 1 ? () => setStart((start + 1) % starts) : undefined;
  return <KnobTrial key={start} level={plain} {...{ start, starts, toOtherStart }} {...rest} />;
}
