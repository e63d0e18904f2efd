import Link from "next/link";
import { useKept } from "@/kept/use-kept.ts";
import { progress } from "@/road/progress.ts";
import type { NextLink } from "../map/map.ts";
import { mapView } from "../map/map-view.ts";
import { openWorlds } from "../map/opening.ts";
import { skipped } from "../skipped.ts";
import { words } from "./win.en.ts";

/** The level after this one, or all of them where that one is solved already or still closed. */
export function NextLevel({ next }: { readonly next: NextLink | undefined }) {
  const won = useKept(progress)?.won ?? [];
  const left = useKept(skipped) ?? [];
  const allOpen = useKept(mapView)?.allOpen ?? false;
  const isOffered = next && !won.includes(next.slug) && (allOpen || isOpen(next, [...won, ...left]));
  return isOffered ? (
    <Link className="button main" href={`/play/${next.slug}`}>
      {words.ways.next(next.title)}
    </Link>
  ) : (
    <Link className="button main" href="/play">
      {words.ways.all}
    </Link>
  );
}

/** As the map has it. The level that was just won, the last of its world, counts before the server has said so. */
function isOpen({ worlds }: NextLink, done: readonly string[]): boolean {
  if (!worlds) return true;
  const known = new Set([...done, worlds[0].at(-1) ?? ""]);
  return openWorlds(
    worlds.map((slugs) => ({ levels: slugs.map((slug) => ({ slug })) })),
    known,
  )[1] as boolean;
}
