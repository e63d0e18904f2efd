import { type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
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

/** What an element needs so that the knob it stands for can be pulled. */
export type HandsOn = (knob: number) => ReturnType<typeof handsFor>;

/** A wire with a knob can be pulled like a string, or by its bead: every 28 pixels are a nudge, and when let go it springs back. */
export function usePull(layout: BoardLayout | undefined) {
  const game = useGame();
  const latest = useRef(layout);
  latest.current = layout;
  const grip = useRef<Grip>(undefined);
  const held = useRef<Pull>(undefined);
  const [pull, setPull] = useState<Pull>();
  /** The wire that was let go last: a new object each time. */
  const [release, setRelease] = useState<Pull>();

  const hold = useCallback((next: Pull | undefined) => {
    held.current = next;
    setPull(next);
  }, []);

  const grasp = useCallback(
    (knobAt: (event: PointerEvent<HTMLElement>, layout: BoardLayout) => number | undefined) =>
      handsFor({
        take: (event) => {
          if (!latest.current || event.button !== 0 || game.store.getState().reading.solved) return;
          const knob = knobAt(event, latest.current);
          if (knob === undefined) return;
          game.select(knob);
          grip.current = { knob, from: { x: event.clientX, y: event.clientY }, steps: 0 };
          event.currentTarget.setPointerCapture(event.pointerId);
        },
        move: (event) => {
          const { current } = grip;
          const parameter = current && latest.current?.knobs[current.knob]?.parameter;
          if (!current || !parameter) return;
          const [dx, dy] = [event.clientX - current.from.x, event.clientY - current.from.y];
          const pulled = Math.abs(dx) > Math.abs(dy) ? dx : -dy;
          const steps = Math.trunc(pulled / PULL_PX);
          while (current.steps !== steps) {
            const direction = steps > current.steps ? 1 : -1;
            current.steps += direction;
            if (!game.send({ kind: "nudge", knob: current.knob, direction })) break;
          }
          // A refused step is not asked for again until the hand comes back.
          current.steps = steps;
          hold({ parameter, by: { x: bent(dx), y: bent(dy) } });
        },
        letGo: () => {
          if (!grip.current) return;
          grip.current = undefined;
          setRelease(held.current);
          hold(undefined);
        },
      }),
    [game, hold],
  );

  const hands = useMemo(() => grasp((event, board) => wireNear(board, placeOf(event))), [grasp]);
  const handsOn = useCallback<HandsOn>((knob) => grasp(() => knob), [grasp]);
  return { pull, release, hands, handsOn };
}

type Hand = (event: PointerEvent<HTMLElement>) => void;

const handsFor = ({ take, move, letGo }: { readonly take: Hand; readonly move: Hand; readonly letGo: () => void }) => ({
  onPointerDown: take,
  onPointerMove: move,
  onPointerUp: letGo,
  onPointerCancel: letGo,
});

const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point => {
  const bounds = currentTarget.getBoundingClientRect();
  return { x: clientX - bounds.left, y: clientY - bounds.top };
};

const bent = (px: number) => Math.sign(px) * Math.min(34, Math.abs(px) * GIVE);
