import type { Lamp } from "@nn/level-kit";
import { useState } from "react";
import { isEarned } from "../../lamps/earned.ts";
import { words } from "../../words.en.ts";
import { useGame, useGameView } from "../game-context.tsx";
import { LampIcon } from "../icons.tsx";
import type { KnobView } from "../knob-view.ts";
import styles from "./bench.module.css";

interface Props {
  readonly view: KnobView;
  readonly lamp: Lamp;
  readonly lamps: number;
}

/** The lamps of a knob, each of which shows more of ∂C/∂knob than the one before. */
export function Bulbs({ view: { knob, spoken }, lamp, lamps }: Props) {
  const game = useGame();
  const { play, reading } = useGameView();
  const isFirstEarned = isEarned(play, knob);
  const { left, leftBriefly, of, rest, earned, asked, lit } = words.bench.lamps;
  const { names } = words.lamps;
  /** A lamp that was pressed before its turn; forgotten with the next knob and the next light. */
  const [early, setEarly] = useState<{ readonly lamp: number; readonly knob: number; readonly lit: number }>();
  const isEarly = early?.knob === knob && early.lit === lamp.lit;

  const stateOf = (at: number): string => {
    if (at < lamp.lit) return at === 0 && isFirstEarned ? earned : lit;
    if (reading.solved) return words.lamps.dark;
    if (at > lamp.lit) return words.lamps.after[at - 1] as string;
    if (reading.asks !== "nothing") return asked;
    return lamp.canLight ? words.lamps.price : words.lamps.none;
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own
    <div className={styles.lamps} role="group" aria-label={of(spoken)}>
      {/* Where lamps never run out, they are not counted. */}
      {Number.isFinite(reading.lampsLeft) && (
        <p className={styles.left}>
          <span role="status">
            {isEarly && words.lamps.order(names[lamp.lit] as string, names[early.lamp] as string)}
          </span>
          <span className={isEarly ? "visually-hidden" : styles.long}>{left(reading.lampsLeft, play.level.lamps)}</span>
          {!isEarly && (
            <span className={styles.brief} aria-hidden="true">
              {leftBriefly(reading.lampsLeft)}
              {lamp.lit < lamps && <small>{words.lamps.stands(names[lamp.lit] as string, stateOf(lamp.lit))}</small>}
            </span>
          )}
        </p>
      )}
      {names.slice(0, lamps).map((name, at) => {
        const isLit = at < lamp.lit;
        const isNext = at === lamp.lit && lamp.canLight;
        return (
          <button
            key={name}
            type="button"
            className={styles.bulb}
            data-lamp={at + 1}
            data-state={isLit ? "lit" : isNext ? "next" : "dark"}
            aria-pressed={isLit}
            aria-disabled={!isNext}
            onClick={() => {
              if (isNext) game.send({ kind: "lamp", knob });
              else if (at > lamp.lit && !reading.solved) setEarly({ lamp: at, knob, lit: lamp.lit });
            }}
          >
            <LampIcon isLit={isLit} />
            {/* Where there is no room for the state, it is still said. */}
            <span>{name}</span> <span className="visually-hidden">{rest(stateOf(at))}</span>
            <small aria-hidden="true">{stateOf(at)}</small>
          </button>
        );
      })}
    </div>
  );
}
