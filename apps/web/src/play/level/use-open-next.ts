import { useKept } from "@/kept/use-kept.ts";
import { progress } from "@/road/progress.ts";
import type { NextLink } from "../map/map.ts";
import { mapView } from "../map/map-view.ts";
import { opens } from "../map/opens.ts";
import { skipped } from "../skipped.ts";

/** The level after this one, where the map has it open once this one is done or left. */
export function useOpenNext(next: NextLink | undefined): NextLink | undefined {
  const won = useKept(progress)?.won ?? [];
  const left = useKept(skipped) ?? [];
  const allOpen = useKept(mapView)?.allOpen ?? false;
  return next && (allOpen || isOpen(next, [...won, ...left])) ? next : undefined;
}

/** As the map has it. The level at hand, the last of its world, counts before anybody has noted it. */
const isOpen = ({ worlds }: NextLink, done: readonly string[]): boolean =>
  !worlds || opens(worlds[1], worlds[0], new Set([...done, worlds[0].at(-1) ?? ""]));
