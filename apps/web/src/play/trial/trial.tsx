"use client";

import { hasKnobs, type Level, levelAt, startsOf } from "@nn/level-kit";
import { useMemo, useState } from "react";
import { KnobTrial } from "./knob-trial.tsx";
import { PlacingTrial } from "./placing-trial.tsx";
import type { TrialProps } from "./trial-props.ts";

/** A level that is on no map, on the real stage. Nothing is sent, and nothing is kept. */
export function Trial({ level, ...rest }: TrialProps & { readonly level: Level }) {
  const [start, setStart] = useState(0);
  const starts = startsOf(level);
  const plain = useMemo(() => levelAt(level, start), [level, start]);
  if (!hasKnobs(plain)) return <PlacingTrial level={plain} {...rest} />;
  const toOtherStart = starts > 1 ? () => setStart((start + 1) % starts) : undefined;
  return <KnobTrial key={start} level={plain} {...{ start, starts, toOtherStart }} {...rest} />;
}
