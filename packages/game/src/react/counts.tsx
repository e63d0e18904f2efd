import { words } from "../words.en.ts";
import styles from "./counts.module.css";
import { useGame, useGameView } from "./game-context.tsx";
import { Line } from "./line.tsx";

/** Nudges left, par, lamps left. */
export function Counts() {
  const game = useGame();
  const { reading } = useGameView();
  const { budget, par, bestKnown, lamps } = game.level;
  return (
    <div className={styles.counts}>
      <p>
        <Line of={words.counts.nudges(strong(reading.nudgesLeft), reading.nudgesLeft, budget)} />
      </p>
      <p>
        <Line of={words.counts.par(strong(par), !bestKnown)} />
      </p>
      <p>
        <Line of={words.counts.lamps(strong(reading.lampsLeft), reading.lampsLeft, lamps)} />
      </p>
    </div>
  );
}

const strong = (count: number) => <strong>{count}</strong>;
