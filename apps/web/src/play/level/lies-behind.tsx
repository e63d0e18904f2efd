import type { Line } from "@nn/mastery/road";
import Link from "next/link";
import type { ReactNode } from "react";
import { NextOnRoad } from "@/road/next-on-road.tsx";
import { useNextAfter } from "@/road/use-next-after.ts";
import type { Behind } from "./behind.ts";
import { words } from "./win.en.ts";

interface Props {
  readonly behind: Behind;
  readonly road: readonly Line[];
  /** The slug of the level. */
  readonly solved: string;
  readonly children?: ReactNode;
}

/** The lesson and the exercise of the same idea, and what is next on the road where the way on does not lead there. */
export function LiesBehind({ behind: { section, exercise }, road, solved, children }: Props) {
  const { explained, asked, between, road: onRoad } = words.behind;
  const goesOn = useNextAfter(road, solved) !== undefined;
  return (
    <>
      {section && (
        <>
          {explained} <Link href={section.href}>{section.title}</Link>
          {between}
        </>
      )}
      {exercise && (
        <>
          {asked} <Link href={exercise.href}>{exercise.title}</Link>
          {between}
        </>
      )}
      {!goesOn && (
        <>
          {onRoad} <NextOnRoad road={road} solved={solved} />
          {children && between}
        </>
      )}
      {children}
    </>
  );
}
