import { briefNumber, shownNumber } from "@nn/notation";
import { useStore } from "zustand";
import type { Game } from "../game.ts";
import { words } from "../words.en.ts";
import styles from "./ended.module.css";

/** What is said when all nudges are used short of the target: what happened, and the ways back. */
export function Ended({ game }: { readonly game: Game }) {
  const { reading } = useStore(game.store);
  const { budget, target } = game.level;
  const isEnded = reading.over && !reading.solved;
  return (
    <div role="status">
      {isEnded && <p className={styles.ended}>{words.ended(budget, shownNumber(reading.cost), briefNumber(target))}</p>}
    </div>
  );
}
