import { piecesOf, starsFor } from "@nn/level-kit";
import { shownNumber } from "@nn/notation";
import type { ReactNode } from "react";
import { pieceHue, pieceLatex, pieceText } from "../../placing/piece-text.ts";
import { placingWords } from "../../words/placing.en.ts";
import { Formula } from "../formula.tsx";
import styles from "./placing.module.css";
import { usePlacing, usePlacingView } from "./placing-context.tsx";
import { useTraced } from "./slots.tsx";

/** Everything that can be placed: each press puts a piece into the chosen slot. */
export function Tray({ children }: { readonly children?: ReactNode }) {
  const game = usePlacing();
  const { reading } = usePlacingView();
  const traced = useTraced();
  // If every piece from here on is right.
  const inReach = reading.left > reading.piecesLeft ? 0 : starsFor(game.level, reading.ink + reading.left);
  return (
    <section className={styles.tray} aria-label={placingWords.placing.tray}>
      <p className={styles.left}>
        {placingWords.placing.left(reading.piecesLeft)} {placingWords.placing.inReach(inReach)}
      </p>
      {children}
      <div className={styles.pieces}>
        {piecesOf(game.level).map((piece, at) => (
          <button
            key={`${piece.form}-${piece.quantity}`}
            type="button"
            className={styles.piece}
            aria-disabled={reading.over}
            aria-label={placingWords.placing.piece(pieceText(traced, piece), shownNumber(piece.value))}
            onClick={() => game.place(at)}
          >
            <Formula latex={pieceLatex(traced, piece)} plain={pieceText(traced, piece)} />
            <small className={styles[pieceHue(piece)]}>{shownNumber(piece.value)}</small>
          </button>
        ))}
      </div>
    </section>
  );
}
