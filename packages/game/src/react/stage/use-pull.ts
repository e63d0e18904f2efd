import { type PointerEvent, useRef, useState } from "react";
import type { BoardLayout } from "../../board/layout.ts";
import type { Motion } from "../../board/moment.ts";
import type { Point } from "../../board/places.ts";
import { wireNear } from "../../board/wire-near.ts";
import { useGame } from "../game-context.tsx";

/** One step for so many pixels, up or to the right. */
export const PULL_PX = 28;
/** A string gives way less and less. */
const GIVE = 0.5;

type Pull = NonNullable<Motion["pull"]>;

interface Grip {
  readonly knob: number;
  readonly from: Point;
  steps: number;
}

/** A wire with a knob can be pulled like a string: every 28 pixels are a nudge, and when let go it springs back. */
export function usePull(layout: BoardLayout | undefined) {
  const game = useGame();
  const grip = useRef<Grip>(undefined);
  const [pull, setPull] = useState<Pull>();
  /** The wire that was let go last: a new object each time. */
  const [release, setRelease] = useState<Pull>();

  const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point => {
    const bounds = currentTarget.getBoundingClientRect();
    return { x: clientX - bounds.left, y: clientY - bounds.top };
  };

  const letGo = () => {
    if (!grip.current) return;
    grip.current = undefined;
    setRelease(pull);
    setPull(undefined);
  };

  const hands = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!layout || event.button !== 0 || game.store.getState().reading.solved) return;
      const from = placeOf(event);
      const knob = wireNear(layout, from);
      if (knob === undefined) return;
      game.select(knob);
      grip.current = { knob, from, steps: 0 };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = grip.current;
      const parameter = held && layout?.knobs[held.knob]?.parameter;
      if (!held || !parameter) return;
      const at = placeOf(event);
      const [dx, dy] = [at.x - held.from.x, at.y - held.from.y];
      const pulled = Math.abs(dx) > Math.abs(dy) ? dx : -dy;
      const steps = Math.trunc(pulled / PULL_PX);
      while (held.steps !== steps) {
        const direction = steps > held.steps ? 1 : -1;
        held.steps += direction;
        if (!game.send({ kind: "nudge", knob: held.knob, direction })) break;
      }
      // A refused step is not asked for again until the hand comes back.
      held.steps = steps;
      setPull({ parameter, by: { x: bent(dx), y: bent(dy) } });
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
  return { pull, release, hands };
}

const bent = (px: number) => Math.sign(px) * Math.min(34, Math.abs(px) * GIVE);
