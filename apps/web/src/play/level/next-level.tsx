import Link from "next/link";
import { useKept } from "@/kept/use-kept.ts";
import { progress } from "@/road/progress.ts";
import type { NextLink } from "../map/map.ts";
import { useOpenNext } from "./use-open-next.ts";
import { words } from "./win.en.ts";

/** The level after this one, or all of them where that one is solved already or still closed. */
export function NextLevel({ next }: { readonly next: NextLink | undefined }) {
  const won = useKept(progress)?.won ?? [];
  const open = useOpenNext(next);
  return open && !won.includes(open.slug) ? (
    <Link className="button main" href={`/play/${open.slug}`}>
      {words.ways.next(open.title)}
    </Link>
  ) : (
    <Link className="button main" href="/play">
      {words.ways.all}
    </Link>
  );
}
