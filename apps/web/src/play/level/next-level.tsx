import Link from "next/link";
import { useKept } from "@/kept/use-kept.ts";
import { progress } from "@/road/progress.ts";
import type { LevelLink } from "../map/map.ts";
import { words } from "./win.en.ts";

/** The level after this one, or all of them where that one is solved already. */
export function NextLevel({ next }: { readonly next: LevelLink | undefined }) {
  const isSolved = useKept(progress)?.won.includes(next?.slug ?? "") ?? false;
  return next && !isSolved ? (
    <Link className="button main" href={`/play/${next.slug}`}>
      {words.ways.next(next.title)}
    </Link>
  ) : (
    <Link className="button main" href="/play">
      {words.ways.all}
    </Link>
  );
}
