import { useStore } from "zustand";
import type { Game } from "../game.ts";
import { words } from "../words.en.ts";
import styles from "./counts.module.css";

/** Nudges left, par, lamps left. */
export function Counts({ game }: { readonly game: Game }) {
  const { reading } = useStore(game.store);
  const { budget, par, bestKnown, lamps } = game.level;
  return (
    <div className={styles.counts}>
      <p>
        <strong>{reading.nudgesLeft}</strong> {words.nudge(reading.nudgesLeft)} left of {budget}
      </p>
      <p>
        <strong>{par}</strong> par, {bestKnown ? "best known" : "proved"}
      </p>
      <p>
        <strong>{reading.lampsLeft}</strong> {words.lamp(reading.lampsLeft)} left of {lamps}
      </p>
    </div>
  );
}
