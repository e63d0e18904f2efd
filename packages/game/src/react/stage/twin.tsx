import { type CSSProperties, memo } from "react";
import type { BoardLayout } from "../../board/layout.ts";
import type { KnobPlace } from "../../board/places.ts";
import { networkOrder } from "../../knob-order.ts";
import { words } from "../../words.en.ts";
import { useGame, useGameView } from "../game-context.tsx";
import { knobViewOf } from "../knob-view.ts";
import { Half } from "./half.tsx";
import styles from "./twin.module.css";
import type { HandsOn } from "./use-pull.ts";

const FINGER = 44;
/** Dots stand closer together than fingers; keys, and wires that are pulled, reach them all. */
const TIP = 24;

interface Props {
  readonly layout: BoardLayout | undefined;
  /** A bead that is dragged pulls its wire. */
  readonly handsOn: HandsOn;
}

/**
 * Every bead and every half as a real button, transparent, over its picture: in the order of the network, with a name
 * and a value. Before the stage is measured they are there for ears only.
 */
export const Twin = memo(function Twin({ layout, handsOn }: Props) {
  const game = useGame();
  const { play, reading, selected } = useGameView();
  const hasHalves = layout?.frame.kind !== "tall";
  return (
    <section aria-label={words.twin.name} className={styles.twin}>
      <ol>
        {networkOrder(game.level).map((knob) => {
          const view = knobViewOf(play, reading, knob);
          const isOpen = knob === selected;
          const place = layout?.knobs[knob];
          return (
            <li key={view.plain} data-knob={knob} data-value={view.value} aria-current={isOpen ? "true" : undefined}>
              <button
                type="button"
                className={styles.bead}
                style={layout && place && beadStyle(layout, place, isOpen && hasHalves)}
                aria-label={words.twin.bead(view.spoken, view.number)}
                aria-description={words.knobs.about(view.place, view.range)}
                aria-pressed={isOpen}
                data-bead=""
                onFocus={() => game.select(knob)}
                {...handsOn(knob)}
                onClick={() => game.select(knob)}
              />
              {isOpen &&
                hasHalves &&
                ([-1, 1] as const).map((direction) => (
                  <Half
                    key={direction}
                    {...{ view, direction }}
                    className={`${styles.half} ${styles[view.hue]}`}
                    style={layout && place && halfStyle(layout, place, direction)}
                  />
                ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
});

/** The number between an open knob's halves, or the whole of a closed one. */
function beadStyle(
  { knobSize: { open, bead, half }, isCrowded }: BoardLayout,
  place: KnobPlace,
  isOpen: boolean,
): CSSProperties {
  const finger = isCrowded && !isOpen ? TIP : FINGER;
  const width = isOpen ? Math.max(28, open.width - 2 * half) : Math.max(finger, bead.width);
  const { x, y } = isOpen ? place.open : place;
  return box(x, y, width, finger);
}

function halfStyle({ knobSize: { open, half } }: BoardLayout, place: KnobPlace, direction: -1 | 1): CSSProperties {
  const width = Math.max(FINGER, half);
  const x = place.open.x + direction * (open.width / 2 - half + width / 2);
  return box(x, place.open.y, width, Math.max(FINGER, open.height));
}

const box = (x: number, y: number, width: number, height: number): CSSProperties => ({
  ...{ left: x - width / 2, top: y - height / 2, width, height },
});
