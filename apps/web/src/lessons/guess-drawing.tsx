import { decimalsOf, rounded, shownNumber } from "@nn/notation";
import { words } from "./guess.en.ts";
import styles from "./guess.module.css";

const ROWS = { guess: 20, truth: 48, gap: 76 } as const;
const AXIS = 92;
const HEIGHT = 122;
const HEAD_PX = 8;
/** The line ends this far from the edge, so that its last number has room, in percent. */
const MARGIN = 7;

interface GuessDrawingProps {
  readonly guess: number | undefined;
  /** Absent until it is shown. */
  readonly truth: number | undefined;
  /** The line reaches from −reach to reach. */
  readonly reach: number;
}

/** A guess and what came of it as arrows on one line, and the gap between their heads. Text beside it says the same. */
export function GuessDrawing({ guess, truth, reach }: GuessDrawingProps) {
  const at = (value: number) => 50 + ((50 - MARGIN) * value) / reach;
  return (
    <svg className={styles.drawing} width="100%" height={HEIGHT} aria-hidden="true">
      <line className={styles.zero} x1="50%" x2="50%" y1={6} y2={AXIS} />
      {guess !== undefined && <Arrow y={ROWS.guess} to={at(guess)} name={words.guess} isGuess />}
      {truth !== undefined && <Arrow y={ROWS.truth} to={at(truth)} name={words.truth} />}
      {guess !== undefined && truth !== undefined && <Gap from={at(guess)} to={at(truth)} />}
      <line className={styles.axis} x1={`${MARGIN}%`} x2={`${100 - MARGIN}%`} y1={AXIS} y2={AXIS} />
      {[-1, -0.5, 0, 0.5, 1].map((part) => (
        <g key={part}>
          <line
            className={styles.axis}
            x1={`${at(part * reach)}%`}
            x2={`${at(part * reach)}%`}
            y1={AXIS}
            y2={AXIS + 5}
          />
          <text className={styles.tick} x={`${at(part * reach)}%`} y={AXIS + 20} textAnchor="middle">
            {tickOf(part * reach)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const tickOf = (value: number) => shownNumber(value, decimalsOf(rounded(value), 3), true);

/** From 0 to a change. Its name stands on the other side of 0. */
function Arrow({ y, to, name, isGuess = false }: ArrowProps) {
  const isLeft = to < 50;
  const length = Math.abs(to - 50);
  return (
    <g className={isGuess ? styles.guessed : styles.true}>
      <line x1="50%" x2={`${to}%`} y1={y} y2={y} />
      {length > 0 && (
        <svg x={`${to}%`} y={y} overflow="visible" aria-hidden="true">
          <path d={`M0 0 ${isLeft ? HEAD_PX : -HEAD_PX} ${-HEAD_PX / 2}v${HEAD_PX}z`} />
        </svg>
      )}
      {length === 0 && <circle cx="50%" cy={y} r="3.5" />}
      <text className={styles.name} x="50%" dx={isLeft ? 10 : -10} y={y + 4} textAnchor={isLeft ? "start" : "end"}>
        {name}
      </text>
    </g>
  );
}

interface ArrowProps {
  readonly y: number;
  /** Where its head is, in percent of the width. */
  readonly to: number;
  readonly name: string;
  readonly isGuess?: boolean;
}

/** A bracket from the head of the guess to that of the truth. */
function Gap({ from, to }: { readonly from: number; readonly to: number }) {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  // The name stands where there is more room beside the bracket.
  const isNameLeft = left > 100 - right;
  return (
    <g className={styles.gap}>
      <line className={styles.drop} x1={`${from}%`} x2={`${from}%`} y1={ROWS.guess} y2={ROWS.gap} />
      <line className={styles.drop} x1={`${to}%`} x2={`${to}%`} y1={ROWS.truth} y2={ROWS.gap} />
      <line x1={`${left}%`} x2={`${right}%`} y1={ROWS.gap} y2={ROWS.gap} />
      <text
        className={styles.name}
        x={`${isNameLeft ? left : right}%`}
        dx={isNameLeft ? -8 : 8}
        y={ROWS.gap + 4}
        textAnchor={isNameLeft ? "end" : "start"}
      >
        {words.gap}
      </text>
    </g>
  );
}
