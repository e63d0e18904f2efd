import { type Piece, pieceOf, type Slot, slotsOf } from "@nn/level-kit";
import { kindOf } from "@nn/notation";
import { pieceLatex, pieceText } from "../../placing/piece-text.ts";
import { refusalWords } from "../../refusal-words.ts";
import { placingWords } from "../../words/placing.en.ts";
import { Formula } from "../formula.tsx";
import { Line } from "../line.tsx";
import styles from "./placing.module.css";
import { usePlacing, usePlacingView } from "./placing-context.tsx";
import { useTraced } from "./slots.tsx";

/** What the last piece did: a wrong one is answered with its mistake. */
export function PlacingNews() {
  const { level } = usePlacing();
  const { placing, reading, refusal } = usePlacingView();
  const traced = useTraced();
  const { last } = placing;
  const misplaced = last?.misplaced;
  const { piece } = misplaced ?? {};
  const said = refusal
    ? refusalWords(refusal)
    : reading.solved
      ? placingWords.placing.solved(reading.ink)
      : misplaced
        ? placingWords.placing.mistakes[misplaced.code]
        : last && `${placingWords.placing.right} ${becauseOf(pieceOf((slotsOf(level)[last.slot] as Slot).factor))}`;
  const isMistake = !refusal && !reading.solved && piece !== undefined;
  return (
    <p role="status" className={styles.news} data-missed={misplaced !== undefined}>
      {isMistake && (
        <Line
          of={placingWords.placing.no(<Formula latex={pieceLatex(traced, piece)} plain={pieceText(traced, piece)} />)}
        />
      )}
      {said}
    </p>
  );
}

/** Why a piece that stays stands where it does. */
function becauseOf({ form, quantity }: Piece): string {
  const { because } = placingWords.placing;
  switch (form) {
    case "cost":
    case "slope":
    case "one":
      return because[form];
    default:
      return kindOf(quantity) === "weight" ? because.weight : because.activation;
  }
}
