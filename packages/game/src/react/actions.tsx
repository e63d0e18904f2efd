import type { Move } from "@nn/level-kit";
import { useStore } from "zustand";
import type { Table } from "../table.ts";
import styles from "./actions.module.css";

/** Undo, redo, start again: the way back is always open. */
export function Actions({ table }: { readonly table: Table }) {
  const { reading } = useStore(table.store);
  const restart = () => (reading.solved ? table.startAgain() : table.send({ kind: "reset" }));
  const button = (words: string, isPossible: boolean, act: () => void) => (
    <button type="button" aria-disabled={!isPossible} onClick={act}>
      {words}
    </button>
  );
  const send = (kind: (Move & { readonly knob?: never })["kind"]) => () => {
    table.send({ kind } as Move);
  };
  return (
    <section className={styles.actions} aria-label="Moves">
      {button("Undo", reading.canUndo, send("undo"))}
      {button("Redo", reading.canRedo, send("redo"))}
      {button("Start again", reading.nudges > 0, restart)}
    </section>
  );
}
