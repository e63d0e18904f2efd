"use client";

import type { Line } from "@nn/mastery/road";
import Link from "next/link";
import { addressOfStop, titleOfStop } from "./stop-address.ts";
import { useRoad } from "./use-road.ts";

interface Props {
  readonly road: readonly Line[];
  /** A level that has just been solved, which the server may not know yet. */
  readonly solved: string;
}

/** The next thing on the road as a link, where there is room for a line only; nothing once all is done. */
export function NextOnRoad({ road, solved }: Props) {
  const { next } = useRoad(road, solved);
  if (!next) return null;
  return <Link href={addressOfStop(next)}>{titleOfStop(next)}</Link>;
}
