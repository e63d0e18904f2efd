import type { Effect, Lamp } from "@nn/level-kit";
import { useRef } from "react";
import { words } from "../../words.en.ts";
import { Formula } from "../formula.tsx";
import { useGame, useGameView } from "../game-context.tsx";
import type { KnobView } from "../knob-view.ts";
import { Line } from "../line.tsx";
import styles from "./bench.module.css";

const ANSWERS: readonly Effect[] = ["up", "down", "none"];

/** Asked before the first lamp: those who know need not pay. A wrong answer is told why, and the lamp then costs one. */
export function Question({ view, lamp }: { readonly view: KnobView; readonly lamp: Lamp }) {
  const game = useGame();
  const { play } = useGameView();
  const here = useRef<HTMLDivElement>(null);
  const { knob } = view;

  const answer = (says: Effect) => {
    // The question disappears with its answer; the focus must not.
    here.current?.closest("section")?.querySelector<HTMLElement>("[data-lamp]")?.focus();
    game.send({ kind: "predict", knob, says });
  };

  if (play.predicted[knob]) return <p className={styles.note}>{words.bench.earlier}</p>;
  if (!lamp.canPredict) return null;
  return (
    <div ref={here}>
      <fieldset className={styles.question}>
        <legend className={styles.said}>
          <Line of={words.bench.ask(<Formula latex={view.latex} plain={view.plain} />)} />
        </legend>
        <div className={styles.answers}>
          {ANSWERS.map((says) => (
            <button key={says} type="button" onClick={() => answer(says)}>
              {words.bench.answers[says]}
            </button>
          ))}
          <span className={styles.note}>{words.bench.right}</span>
        </div>
      </fieldset>
    </div>
  );
}
