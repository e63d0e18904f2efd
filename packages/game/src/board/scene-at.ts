import { type Effect, FLASH_MS } from "./effect.ts";
import { clamped } from "./geometry.ts";
import { type BoardLayout, layoutBoard } from "./layout.ts";
import { mixedFrame } from "./mixed-frame.ts";
import { type Motion, STILL } from "./moment.ts";
import { pulseMarks, shakeAt } from "./pulse-marks.ts";
import type { Snapshot } from "./snapshot.ts";
import { easedInOut, PACE, pulsesAt, sloshesAt, snapshotAt, type Timeline, timelineOf } from "./travel.ts";

type Travelling = Extract<Effect, { readonly kind: "travel" }>;

/** An effect that has begun: of a nudge it is known when each number changes. It comes with the engine, since on the page nothing moves. */
export type Running = Exclude<Effect, Travelling> | (Travelling & { readonly timeline: Timeline });

export const underWay = (effect: Effect): Running =>
  effect.kind === "travel" ? { ...effect, timeline: timelineOf(effect.travel) } : effect;

const INVITATION = { ms: 520, px: 9 } as const;
const RELEASE_MS = 160;
const ARRANGEMENT_MS = 480;
/** A sensitivity crosses a link and rests before the next. */
const LINK_MS = 320;

export function durationOf(effect: Running): number {
  switch (effect.kind) {
    case "travel":
      return effect.timeline.ms;
    case "lighting":
    case "reason":
      return effect.links * LINK_MS;
    case "refused":
      return PACE.refused;
    case "invitation":
      return INVITATION.ms;
    case "release":
      return RELEASE_MS;
    case "flash":
      return FLASH_MS;
    case "arrangement":
      return ARRANGEMENT_MS;
  }
}

/** What there is to draw at one moment of an effect. */
export interface Scene {
  readonly layout: BoardLayout;
  readonly snapshot: Snapshot;
  readonly motion: Motion;
}

/** The scene so many milliseconds after an effect began; what it does not touch is as it will stay. */
export function sceneAt(effect: Running, { layout, snapshot, motion }: Scene, elapsedMs: number): Scene {
  const part = clamped(elapsedMs / durationOf(effect));
  const moving = (change: Partial<Motion>) => ({ layout, snapshot, motion: { ...motion, ...change } });
  switch (effect.kind) {
    case "travel": {
      const { travel, timeline } = effect;
      const pulses = pulsesAt(timeline, elapsedMs).flatMap((pulse) => pulseMarks(layout, pulse));
      const sloshes = sloshesAt(travel, timeline, elapsedMs);
      return { ...moving({ pulses, sloshes }), snapshot: snapshotAt(travel, timeline, elapsedMs) };
    }
    case "lighting":
      return moving({ lighting: linksAt(elapsedMs) });
    case "reason":
      return moving({ reasoned: linksAt(elapsedMs) });
    case "refused":
      return moving({ shake: shakeAt(part), isAtCeiling: effect.isAtCeiling });
    case "invitation": {
      const by = Math.sin(part * Math.PI) * INVITATION.px;
      const isTall = layout.frame.kind === "tall";
      return moving({ pull: { parameter: effect.parameter, by: { x: isTall ? by : 0, y: isTall ? 0 : -by } } });
    }
    case "release": {
      const rest = (1 - part) * Math.cos(part * 7);
      return moving({ pull: { parameter: effect.parameter, by: { x: effect.by.x * rest, y: effect.by.y * rest } } });
    }
    case "flash":
      return moving({ flash: Math.sin(part * Math.PI) });
    case "arrangement":
      return {
        layout: layoutBoard(layout.plan, mixedFrame(effect.from, layout.frame, easedInOut(part))),
        snapshot,
        motion,
      };
  }
}

/** How many links have been crossed: each is crossed at first slowly, and then there is a rest. */
function linksAt(elapsedMs: number): number {
  const link = Math.floor(elapsedMs / LINK_MS);
  return link + easedInOut(clamped((elapsedMs - link * LINK_MS) / PACE.link));
}

export const still = (layout: BoardLayout, snapshot: Snapshot, motion: Motion = STILL): Scene => ({
  layout,
  snapshot,
  motion,
});
