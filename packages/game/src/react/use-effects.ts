import type { Play } from "@nn/level-kit";
import { quantityId } from "@nn/notation";
import { useEffect, useMemo, useRef, useState } from "react";
import { type Effect, INVITATION_EVERY_MS } from "../board/effect.ts";
import type { Frame } from "../board/frame.ts";
import type { BoardLayout } from "../board/layout.ts";
import type { Motion } from "../board/moment.ts";
import { sizesOf } from "../board/plan.ts";
import { type Snapshot, snapshotOf } from "../board/snapshot.ts";
import type { Reason } from "../lamps/reason.ts";
import { useGame, useGameView } from "./game-context.tsx";
import { useShows } from "./shows-context.tsx";

interface Shown {
  readonly layout: BoardLayout | undefined;
  readonly snapshot: Snapshot;
  readonly isStill: boolean;
  /** What answers the guess that was just made. */
  readonly reason: Reason | undefined;
  /** The wire that was let go last. */
  readonly release: Motion["pull"] | undefined;
  /** The play whose win flashes the target line. */
  readonly flashed: Play | undefined;
  readonly isWon: boolean;
}

/** What the board shows moving: the latest of whatever happened. Nothing moves for those who want it still. */
export function useEffects({ layout, snapshot, isStill, reason, release, flashed, isWon }: Shown): Effect | undefined {
  const game = useGame();
  const { level } = game;
  const { cause, refusal, play, selected, example } = useGameView();

  const travel = useMemo<Effect | undefined>(() => {
    if (!cause) return undefined;
    const travel = {
      sizes: sizesOf(level),
      parameters: cause.knobs.map((knob) => quantityId(level.knobs[knob]?.parameter ?? "")),
      before: snapshotOf(cause.before, example),
      after: snapshot,
    };
    return { kind: "travel", travel };
  }, [cause, level, example, snapshot]);
  const refused = useMemo<Effect | undefined>(
    () => refusal && { kind: "refused", isAtCeiling: refusal.code === "above-ceiling" },
    [refusal],
  );
  const lighting = useLighting(play, selected, snapshot);
  const reasoned = useMemo<Effect | undefined>(
    () => reason && { kind: "reason", links: Math.max(...reason.chains.map((chain) => chain.length)) - 1 },
    [reason],
  );
  const released = useMemo<Effect | undefined>(() => release && { kind: "release", ...release }, [release]);
  const invitation = useInvitation(layout !== undefined && !isStill);
  const flash = useMemo<Effect | undefined>(() => flashed && { kind: "flash" }, [flashed]);
  const arrangement = useArrangement(layout?.frame, isWon);

  const newest = useNewest([travel, refused, reasoned, lighting, released, invitation, flash, arrangement]);
  return isStill ? undefined : newest;
}

/** Of several things that come and go, the one that changed last; nothing once that one is gone. */
function useNewest(effects: readonly (Effect | undefined)[]): Effect | undefined {
  const before = useRef(effects);
  const newest = useRef<Effect>(undefined);
  const changed = effects.findIndex((effect, at) => effect !== before.current[at] && effect !== undefined);
  const isGone = newest.current !== undefined && !effects.includes(newest.current);
  if (changed >= 0) newest.current = effects[changed];
  else if (isGone) newest.current = undefined;
  before.current = effects;
  return newest.current;
}

/** The stage that makes room for a win goes there from where it was. */
function useArrangement(frame: Frame | undefined, isWon: boolean): Effect | undefined {
  const known = useRef<{ frame: Frame | undefined; isArranged: boolean; effect?: Effect | undefined }>({
    frame,
    isArranged: isWon,
  });
  const { current } = known;
  if (!isWon) known.current = { frame, isArranged: false };
  else if (!current.isArranged && current.frame && frame && frame !== current.frame)
    known.current = { frame, isArranged: true, effect: { kind: "arrangement", from: current.frame } };
  return known.current.effect;
}

/** A lamp that has just been lit on the open knob: its sensitivity runs back, all the way for the factors. */
function useLighting(play: { readonly lit: readonly number[] }, knob: number, snapshot: Snapshot): Effect | undefined {
  const lit = play.lit[knob] ?? 0;
  const before = useRef({ knob, lit });
  const effect = useRef<Effect>(undefined);
  if (before.current.knob !== knob) effect.current = undefined;
  else if (lit > before.current.lit) {
    const links = Math.max(2, ...(snapshot.signals[knob]?.paths ?? []).map(({ factors }) => factors.length));
    effect.current = { kind: "lighting", links };
  }
  before.current = { knob, lit };
  return effect.current;
}

/** Until the first touch, the first level's wire breathes: once at the start, and again every eight seconds. */
function useInvitation(isReady: boolean): Effect | undefined {
  const { level } = useGame();
  const shows = useShows();
  const { play } = useGameView();
  const [effect, setEffect] = useState<Effect>();
  const parameter = level.knobs[0]?.parameter;
  const isWaiting = isReady && !shows.trail && play.log.length === 0 && parameter !== undefined;
  useEffect(() => {
    if (!isWaiting) return setEffect(undefined);
    const invite = () => setEffect({ kind: "invitation", parameter: quantityId(parameter) });
    invite();
    const timer = setInterval(invite, INVITATION_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting, parameter]);
  return effect;
}
