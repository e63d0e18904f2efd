import type { Move } from "@nn/level-kit";
import { words } from "../words.en.ts";
import styles from "./actions.module.css";
import { useGame, useGameView } from "./game-context.tsx";

/** Undo, redo, start again: the way back is always open. */
export function Actions() {
  const game = useGame();
  const { reading } = useGameView();
  const restart = () => (reading.solved ? game.startAgain() : game.send({ kind: "reset" }));
  const button = (name: string, isPossible: boolean, act: () => void) => (
    <button type="button" aria-disabled={!isPossible} onClick={act}>
      {name}
    </button>
  );
  const send = (kind: (Move & { readonly knob?: never })["kind"]) => () => {
    game.send({ kind } as Move);
  };
  return (
    <section className={styles.actions} aria-label={words.moves.name}>
      {button(words.moves.undo, reading.canUndo, send("undo"))}
      {button(words.moves.redo, reading.canRedo, send("redo"))}
      {button(words.moves.startAgain, reading.nudges > 0, restart)}
    </section>
  );
}
