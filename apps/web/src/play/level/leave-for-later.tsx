import { failedTries, type Game, TRIES_BEFORE_SKIPPING } from "@nn/game";
import Link from "next/link";
import { useStore } from "zustand";
import type { NextLink } from "../map/map.ts";
import { skipped } from "../skipped.ts";
import { useOpenNext } from "./use-open-next.ts";
import { words } from "./words.en.ts";

/** After three failed tries a level may wait. It stays marked on the map until it is solved. */
export function LeaveForLater({ game, next }: { readonly game: Game; readonly next: NextLink | undefined }) {
  const { play, reading } = useStore(game.store);
  const { level } = game;
  const open = useOpenNext(next);
  if (reading.solved || failedTries(level, play.log) < TRIES_BEFORE_SKIPPING) return null;
  const mark = () => skipped.change((now = []) => (now.includes(level.slug) ? now : [...now, level.slug]));
  return (
    <Link href={open ? `/play/${open.slug}` : "/play"} onClick={mark}>
      {words.later}
    </Link>
  );
}
