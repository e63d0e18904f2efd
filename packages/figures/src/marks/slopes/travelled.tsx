"use client";

import { kindWord } from "@nn/notation";
import { useModelState } from "../../lesson/use-model.tsx";
import { type Crossing, stopsOf } from "../../model/crossings.ts";
import { words } from "./slopes.en.ts";

/** What a nudge that was sent off did, in the order in which it did it; nothing before the first is sent. */
export function Travelled({
  changes,
  crossings,
}: {
  readonly changes: readonly string[];
  readonly crossings: readonly Crossing[];
}) {
  const journeys = useModelState((state) => state.journeys);
  const [nudged = "", ...others] = stopsOf(crossings).map((id, index) =>
    words.moves(kindWord(id), changes[index] ?? ""),
  );
  return (
    <p className="visually-hidden" role="status">
      {journeys > 0 && words.travelled(nudged, others)}
    </p>
  );
}
