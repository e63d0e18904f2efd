import type { Misplaced } from "@nn/level-kit";
import { pieceText } from "../../placing/piece-text.ts";
import { refusalWords } from "../../refusal-words.ts";
import { words } from "../../words.en.ts";
import styles from "./placing.module.css";
import { usePlacingView } from "./placing-context.tsx";
import { useTraced } from "./slots.tsx";

/** What the last piece did: a wrong one is answered with its mistake. */
export function PlacingNews() {
  const { placing, reading, refusal } = usePlacingView();
  const traced = useTraced();
  const { last } = placing;
  const misplaced = last?.misplaced;
  const said = refusal
    ? refusalWords(refusal)
    : reading.solved
      ? words.placing.solved(reading.ink)
      : misplaced
        ? mistakeWords(misplaced, pieceText(traced, misplaced.piece))
        : last && words.placing.right(reading.left);
  return (
    <p role="status" className={styles.news} data-missed={misplaced !== undefined}>
      {said}
    </p>
  );
}

const mistakeWords = ({ code }: Misplaced, piece: string): string =>
  `${words.placing.no(piece)} ${words.placing.mistakes[code]}`;
