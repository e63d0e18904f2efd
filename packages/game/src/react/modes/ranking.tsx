import { useState } from "react";
import { answerWords } from "../../words/answers.en.ts";
import { Formula } from "../formula.tsx";
import { useGame, useGameView } from "../game-context.tsx";
import { knobViewOf } from "../knob-view.ts";
import { toLamps } from "../lamps/to-lamps.ts";
import styles from "./ranking.module.css";

/** Kind predict, once every knob is signed: the knobs are put in order, from the steepest slope to the flattest. */
export function Ranking() {
  const game = useGame();
  const { play, reading } = useGameView();
  const [order, setOrder] = useState<readonly number[]>([]);
  const { knobs } = play.level;
  const press = (knob: number) =>
    setOrder(order.includes(knob) ? order.filter((each) => each !== knob) : [...order, knob]);
  return (
    <section className={styles.ranking} aria-label={answerWords.rank.name}>
      <p className={styles.ask}>{answerWords.rank.ask}</p>
      <p className={styles.knobs}>
        {knobs.map(({ parameter }, knob) => {
          const view = knobViewOf(play, reading, knob);
          const place = order.indexOf(knob) + 1;
          return (
            <button
              key={parameter}
              type="button"
              className={styles[view.hue]}
              aria-pressed={place > 0}
              aria-label={place > 0 ? answerWords.rank.place(view.spoken, place) : answerWords.rank.free(view.spoken)}
              onClick={() => press(knob)}
            >
              <b>{place > 0 ? place : ""}</b>
              <Formula latex={view.latex} plain={view.plain} />
            </button>
          );
        })}
        <button
          type="button"
          className="button main"
          disabled={order.length < knobs.length}
          onClick={({ currentTarget }) => {
            toLamps(currentTarget);
            game.send({ kind: "rank", order });
          }}
        >
          {answerWords.rank.commit}
        </button>
      </p>
    </section>
  );
}
