import type { QuantityId } from "@nn/notation";
import { type Frame, mixedFrame } from "./frame.ts";
import { clamped } from "./geometry.ts";
import { type BoardLayout, layoutBoard } from "./layout.ts";
import { type Motion, STILL } from "./moment.ts";
import { pulseMarks, shakeAt } from "./pulse-marks.ts";
import type { Snapshot } from "./snapshot.ts";
import { easedInOut, PACE, pulsesAt, sloshesAt, snapshotAt, type Timeline, type Travel, timelineOf } from "./travel.ts";

/** What a board shows moving: one thing at a time, and a new move completes it. */
export type Effect =
  | { readonly kind: "travel"; readonly travel: Travel; readonly timeline: Timeline }
  /** A lamp's sensitivity running back over so many links. */
  | { readonly kind: "lighting"; readonly links: number }
  /** What a tiny nudge does, going from a guessed knob over so many links to the cost. */
  | { readonly kind: "reason"; readonly links: number }
  | { readonly kind: "refused"; readonly isAtCeiling: boolean }
  /** The wire of the first level breathes once: it can be taken. */
  | { readonly kind: "invitation"; readonly parameter: QuantityId }
  /** A wire lets go. */
  | {
      readonly kind: "release";
      readonly parameter: QuantityId;
      readonly by: { readonly x: number; readonly y: number };
    }
  /** The target line flashes where the level is won. */
  | { readonly kind: "flash" }
  /** The parts of the stage move to new places. */
  | { readonly kind: "arrangement"; readonly from: Frame };

export const travelEffect = (travel: Travel): Effect => ({ kind: "travel", travel, timeline: timelineOf(travel) });

export const INVITATION = { ms: 520, everyMs: 8000, px: 9 } as const;
const RELEASE_MS = 160;
export const FLASH_MS = 240;
export const ARRANGEMENT_MS = 480;
/** A sensitivity crosses a link and rests before the next. */
export const LINK_MS = 320;

export function durationOf(effect: Effect): number {
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
export function sceneAt(effect: Effect, { layout, snapshot, motion }: Scene, elapsedMs: number): Scene {
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
