import { type KeyboardEvent, memo, type PointerEvent, useRef } from "react";
import type { BoardLayout } from "../../board/layout.ts";
import type { Scenery } from "../../board/scenery.ts";
import { nudgeAt } from "../../board/well-places.ts";
import { costText } from "../../cost-text.ts";
import type { Game } from "../../game.ts";
import { words } from "../../words.en.ts";
import { useGame, useGameView } from "../game-context.tsx";
import { useShows } from "../shows-context.tsx";
import styles from "./trail-slider.module.css";

interface Props {
  readonly layout: BoardLayout | undefined;
  readonly scenery: Scenery;
}

/** A hand that moves less than this has tapped. */
const PULLS_FROM_PX = 6;

/** The trail as a slider: pulled back, it undoes; pushed forward, it makes the undone nudges again. */
export const TrailSlider = memo(function TrailSlider({ layout, scenery }: Props) {
  const game = useGame();
  const shows = useShows();
  const { play, watched, reading } = useGameView();
  /** Where the hand came down; undefined while there is none. Once it has moved, it pulls. */
  const held = useRef<{ readonly x: number; pulls: boolean }>(undefined);
  const { costs } = play;
  if (!shows.trail || costs.length < 2 || (!scenery.canScrub && !reading.solved)) return null;
  const at = (watched ?? play).at;
  const last = reading.solved ? play.at : costs.length - 1;
  const goTo = (nudges: number) => scrub(game, Math.max(0, Math.min(last, nudges)));

  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const bounds = event.currentTarget.closest("[data-stage]")?.getBoundingClientRect();
    if (!layout || !bounds || !held.current) return;
    // A tap takes nothing back: several nudges would be gone before anybody meant it. What is won is only looked at.
    held.current.pulls ||= reading.solved || Math.abs(event.clientX - held.current.x) >= PULLS_FROM_PX;
    if (!held.current.pulls) return;
    goTo(nudgeAt(layout.frame, scenery, { costs }, event.clientX - bounds.left));
  };
  const onKey = (event: KeyboardEvent) => {
    const to = STEPS[event.key]?.(at, last);
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const well = layout?.frame.well;
  return (
    <div
      className={styles.slider}
      style={well && { left: well.x - 8, top: well.y - 20, width: well.width + 16, height: well.height + 44 }}
      role="slider"
      tabIndex={0}
      aria-label={words.trail.name}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={words.trail.at(at, last, costText(costs[at] as number, scenery.target))}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        held.current = { x: event.clientX, pulls: false };
        event.currentTarget.setPointerCapture(event.pointerId);
        onPointer(event);
      }}
      onPointerMove={onPointer}
      onPointerUp={() => {
        held.current = undefined;
      }}
      onPointerCancel={() => {
        held.current = undefined;
      }}
    />
  );
});

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Goes along the line of play, nudge by nudge. A solved line is only looked at. */
function scrub(game: Game, to: number): void {
  const { play, reading } = game.store.getState();
  if (reading.solved) {
    game.watch(to === play.at ? undefined : to);
    return;
  }
  const kind = to < play.at ? "undo" : "redo";
  for (let steps = Math.abs(to - play.at); steps > 0; steps--) if (!game.send({ kind })) return;
}
