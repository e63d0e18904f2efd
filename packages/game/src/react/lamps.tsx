import { lampOf } from "@nn/level-kit";
import { useRef } from "react";
import { words } from "../words.en.ts";
import { useGame, useGameView } from "./game-context.tsx";
import { LampIcon } from "./icons.tsx";
import type { KnobView } from "./knob-view.ts";
import styles from "./lamps.module.css";
import { Prediction } from "./prediction.tsx";

/** The three lamps of a knob, each of which shows more of ∂C/∂knob than the one before. */
export function Lamps({ view: { knob, spoken } }: { readonly view: KnobView }) {
  const game = useGame();
  const { play, reading } = useGameView();
  const lamps = useRef<HTMLDivElement>(null);
  const lamp = lampOf(play, knob);
  const paid = play.log.filter((move) => move.kind === "lamp" && move.knob === knob).length;
  const isFirstFree = lamp.lit > paid;

  const stateOf = (at: number) => {
    if (at < lamp.lit) return at === 0 && isFirstFree ? words.lamps.predicted : words.lamps.spent;
    if (reading.solved) return words.lamps.dark;
    if (at > lamp.lit) return words.lamps.after[at - 1];
    return lamp.canLight ? words.lamps.price : words.lamps.none;
  };

  return (
    <>
      {lamp.canPredict && (
        // The question disappears with its answer; the focus must not.
        <Prediction
          onAnswer={(says) => {
            lamps.current?.querySelector("button")?.focus();
            game.send({ kind: "predict", knob, says });
          }}
        />
      )}
      {!reading.solved && lamp.lit === 0 && play.predicted[knob] && (
        <p className={styles.note}>{words.prediction.wrong}</p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own */}
      <div ref={lamps} className={styles.lamps} role="group" aria-label={words.lamps.of(spoken)}>
        {words.lamps.names.map((name, at) => {
          const isNext = at === lamp.lit && lamp.canLight;
          return (
            <button
              key={name}
              type="button"
              aria-pressed={at < lamp.lit}
              aria-disabled={!isNext}
              data-lamp={at + 1}
              onClick={() => isNext && game.send({ kind: "lamp", knob })}
            >
              <LampIcon isLit={at < lamp.lit} />
              {name} <small>{stateOf(at)}</small>
            </button>
          );
        })}
      </div>
      {!reading.solved && reading.lampsLeft < play.level.lamps && <p className={styles.note}>{words.lamps.rule}</p>}
    </>
  );
}
