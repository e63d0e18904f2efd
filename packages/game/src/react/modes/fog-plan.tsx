import { latexOf, quantityId, textOf } from "@nn/notation";
import { useEffect, useState } from "react";
import { isFogged } from "../../modes/fogged.ts";
import { moved, without } from "../../modes/plan.ts";
import { fogWords } from "../../words/fog.en.ts";
import { Formula } from "../formula.tsx";
import { useGame, useGameView } from "../game-context.tsx";
import { Minus, Plus } from "../icons.tsx";
import { knobViewOf } from "../knob-view.ts";
import styles from "./fog-plan.module.css";

/** The plan of a level in fog: a slot for every nudge that is left, and in it the bead of its knob. It stands over the hatched well until it is committed. */
export function FogPlan() {
  const game = useGame();
  const { plan, play, reading } = useGameView();
  const [chosen, setChosen] = useState<number>();
  const at = chosen !== undefined && chosen < plan.length ? chosen : undefined;
  // A new nudge is what one is about.
  useEffect(() => setChosen(plan.length > 0 ? plan.length - 1 : undefined), [plan.length]);
  const isHidden = isFogged({ play });
  // Once a plan was played, the well is to be seen again until there is another.
  if (reading.solved || (!isHidden && plan.length === 0)) return null;

  const move = (by: number) => {
    if (at === undefined) return;
    game.replan(moved(plan, at, by));
    setChosen(Math.min(plan.length - 1, Math.max(0, at + by)));
  };
  return (
    <section className={styles.fog} data-hidden={isHidden} aria-label={fogWords.name}>
      <ol className={styles.plan}>
        {plan.map(({ knob, direction }, place) => {
          const { spoken, hue } = knobViewOf(play, reading, knob);
          const id = quantityId(play.level.knobs[knob]?.parameter ?? "");
          return (
            // The same nudge may be planned twice: its place is its identity.
            <li key={`${place}-${knob}-${direction}`}>
              <button
                type="button"
                className={`${styles.bead} ${styles[hue]}`}
                aria-pressed={place === at}
                aria-label={fogWords.nudge(spoken, direction, place + 1, plan.length)}
                onClick={() => setChosen(place)}
              >
                <Formula latex={latexOf(reading.network, id)} plain={textOf(reading.network, id)} />
                {direction > 0 ? <Plus /> : <Minus />}
              </button>
            </li>
          );
        })}
        {Array.from({ length: reading.nudgesLeft - plan.length }, (_, free) => plan.length + 1 + free).map((place) => (
          <li key={place} className={styles.slot} aria-hidden="true">
            {place}
          </li>
        ))}
      </ol>
      {plan.length === 0 ? (
        <p className={styles.empty}>{fogWords.empty}</p>
      ) : (
        <div className={styles.row}>
          <p className={styles.ways}>
            <button type="button" aria-disabled={!at} onClick={() => move(-1)}>
              {fogWords.earlier}
            </button>
            <button type="button" aria-disabled={at === undefined || at === plan.length - 1} onClick={() => move(1)}>
              {fogWords.later}
            </button>
            <button type="button" onClick={() => at !== undefined && game.replan(without(plan, at))}>
              {fogWords.remove}
            </button>
          </p>
          <button type="button" className="button main" onClick={() => game.send({ kind: "commit", plan })}>
            {fogWords.commit(plan.length)}
          </button>
        </div>
      )}
    </section>
  );
}
