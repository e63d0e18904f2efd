import { failedTries, type Game, TRIES_BEFORE_SKIPPING } from "@nn/game";
import Link from "next/link";
import { useStore } from "zustand";
import type { LevelLink } from "../map/map.ts";
import { skipped } from "../skipped.ts";
import { words } from "./words.en.ts";

/** After three failed tries a level may wait. It stays marked on the map until it is solved. */
export function LeaveForLater({ game, next }: { readonly game: Game; readonly next: LevelLink | undefined }) {
  const { play, reading } = useStore(game.store);
  const { level } = game;
  if (reading.solved || failedTries(level, play.log) < TRIES_BEFORE_SKIPPING) return null;
  const mark = () => skipped.change((now = []) => (now.includes(level.slug) ? now : [...now, level.slug]));
  return (
    <Link href={next ? `/play/${next.slug}` : "/play"} onClick={mark}>
      {words.later}
    </Link>
  );
}
