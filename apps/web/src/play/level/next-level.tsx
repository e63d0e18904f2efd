import type { Line } from "@nn/mastery/road";
import Link from "next/link";
import { useKept } from "@/kept/use-kept.ts";
import { progress } from "@/road/progress.ts";
import { addressOfStop, titleOfStop } from "@/road/stop-address.ts";
import { useNextAfter } from "@/road/use-next-after.ts";
import type { NextLink } from "../map/map.ts";
import { useOpenNext } from "./use-open-next.ts";
import { words } from "./win.en.ts";

interface Props {
  readonly next: NextLink | undefined;
  readonly road: readonly Line[];
  /** The slug of the level. */
  readonly solved: string;
}

/**
 * What comes after a level: the road goes on for whoever came by it; for others it is the level after this one, or all of
 * them where that one is solved already or still closed.
 */
export function NextLevel({ next, road, solved }: Props) {
  const won = useKept(progress)?.won ?? [];
  const open = useOpenNext(next);
  const stop = useNextAfter(road, solved);
  const [href, text] = stop
    ? [addressOfStop(stop), words.ways.next(titleOfStop(stop))]
    : open && !won.includes(open.slug)
      ? [`/play/${open.slug}`, words.ways.next(open.title)]
      : ["/play", words.ways.all];
  return (
    <Link className="button main" href={href}>
      {text}
    </Link>
  );
}
