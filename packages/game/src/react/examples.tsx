import { words } from "../words.en.ts";
import styles from "./examples.module.css";
import { useGame, useGameView } from "./game-context.tsx";

/** Which example is in the network. The cost is the mean over all of them, whichever is shown. */
export function Examples() {
  const game = useGame();
  const { example } = useGameView();
  const { examples } = game.level;
  if (examples.length < 2) return null;
  return (
    <fieldset className={styles.examples}>
      <legend>{words.examples}</legend>
      {examples.map(({ input, target }, at) => (
        <button
          key={`${input.join()}-${target.join()}`}
          type="button"
          aria-pressed={at === example}
          onClick={() => game.showExample(at)}
        >
          {at + 1}
        </button>
      ))}
    </fieldset>
  );
}
