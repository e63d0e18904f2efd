import { briefNumber } from "@nn/notation";
import { words } from "../../words.en.ts";
import { useGame, useGameView } from "../game-context.tsx";
import styles from "./descent.module.css";

/** The learning rates of a level: each press is one step of descent, of all knobs at once. */
export function Descent() {
  const game = useGame();
  const { reading } = useGameView();
  const rates = game.level.descent?.rates;
  if (!rates || reading.solved) return null;
  return (
    <fieldset className={styles.descent}>
      <legend className="visually-hidden">{words.descent.name}</legend>
      {rates.map((rate, at) => (
        <button
          key={rate}
          type="button"
          aria-label={words.descent.take(briefNumber(rate))}
          aria-disabled={reading.over}
          onClick={() => game.send({ kind: "descend", rate: at })}
        >
          {words.descent.rate(briefNumber(rate))}
        </button>
      ))}
    </fieldset>
  );
}
