import type { Move } from "@nn/level-kit";
import { useStore } from "zustand";
import type { Game } from "../game.ts";
import styles from "./actions.module.css";

/** Undo, redo, start again: the way back is always open. */
export function Actions({ game }: { readonly game: Game }) {
  const { reading } = useStore(game.store);
  const restart = () => (reading.solved ? game.startAgain() : game.send({ kind: "reset" }));
  const button = (words: string, isPossible: boolean, act: () => void) => (
    <button type="button" aria-disabled={!isPossible} onClick={act}>
      {words}
    </button>
  );
  const send = (kind: (Move & { readonly knob?: never })["kind"]) => () => {
    game.send({ kind } as Move);
  };
  return (
    <section className={styles.actions} aria-label="Moves">
      {button("Undo", reading.canUndo, send("undo"))}
      {button("Redo", reading.canRedo, send("redo"))}
      {button("Start again", reading.nudges > 0, restart)}
    </section>
  );
}
