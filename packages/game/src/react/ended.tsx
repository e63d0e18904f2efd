import { briefNumber, shownNumber } from "@nn/notation";
import { words } from "../words.en.ts";
import styles from "./ended.module.css";
import { useGame, useGameView } from "./game-context.tsx";

/** What is said when all nudges are used short of the target: what happened, and the ways back. */
export function Ended() {
  const game = useGame();
  const { reading } = useGameView();
  const { budget, target } = game.level;
  const isEnded = reading.over && !reading.solved;
  return (
    <div role="status">
      {isEnded && <p className={styles.ended}>{words.ended(budget, shownNumber(reading.cost), briefNumber(target))}</p>}
    </div>
  );
}
