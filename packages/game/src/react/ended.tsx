import { briefNumber, shownNumber } from "@nn/notation";
import { useStore } from "zustand";
import type { Game } from "../game.ts";
import styles from "./ended.module.css";

/** All nudges are used and the target is not reached: what happened, and the ways back. */
export function Ended({ game }: { readonly game: Game }) {
  const { reading } = useStore(game.store);
  const { budget, target } = game.level;
  const isEnded = reading.over && !reading.solved;
  return (
    <div role="status">
      {isEnded && (
        <p className={styles.ended}>
          All {budget} nudges are used, and the cost is {shownNumber(reading.cost)}, above {briefNumber(target)}.
          Nothing is lost: undo as many as you like and take another way, or start again.
        </p>
      )}
    </div>
  );
}
