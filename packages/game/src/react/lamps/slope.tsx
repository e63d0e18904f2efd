import type { Example, Trace } from "@nn/core";
import { type ShownSlope, shownMeanOf, shownSlope } from "../../lamps/product.ts";
import { answerWords } from "../../words/answers.en.ts";
import { Formula } from "../formula.tsx";
import { useGameView } from "../game-context.tsx";
import styles from "./bench.module.css";

/** What the third lamp shows: the factors of ∂C/∂knob, path by path, and the mean where there are several examples. */
export function Slope({ knob, traces }: { readonly knob: number; readonly traces: readonly Trace[] }) {
  const { play, reading, example } = useGameView();
  const trace = traces[example];
  if (!trace) return null;
  const traced = { network: reading.network, example: play.level.examples[example] as Example };
  const slope = shownSlope(traced, trace);
  return (
    <div className={styles.slope}>
      {slope.paths.length === 1 ? <Product slope={slope} /> : <Paths slope={slope} />}
      {traces.length > 1 && <Mean traces={traces} slope={reading.gradient[knob] as number} example={example} />}
    </div>
  );
}

function Product({ slope }: { readonly slope: ShownSlope }) {
  const factors = slope.paths[0]?.factors ?? [];
  return (
    <ol className={styles.factors} aria-label={answerWords.factors}>
      {factors.map((factor, at) => (
        <li key={factor.id} style={{ animationDelay: `${at * 320}ms` }}>
          <span className={styles.symbol}>
            <Formula latex={factor.latex} plain={factor.plain} />
          </span>
          <span className={styles.sign}>{at > 0 && "×"}</span>
          <span className={`${styles.value} ${styles[factor.hue]}`}>{factor.number}</span>
          <span className={styles.meaning}>{factor.meaning}</span>
        </li>
      ))}
      <li className={styles.result} style={{ animationDelay: `${factors.length * 320}ms` }}>
        <span className={styles.symbol}>
          <Formula {...slope.derivative} />
        </span>
        <span className={styles.sign}>=</span>
        <span className={`${styles.value} ${styles.c}`}>{slope.number}</span>
        <span className={styles.meaning}>{answerWords.perUnit}</span>
      </li>
    </ol>
  );
}

/** Several ways to the cost: each a product of its own, and their sum. */
function Paths({ slope }: { readonly slope: ShownSlope }) {
  return (
    <div className={styles.sum}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a dense board has more paths than the bench has lines, and they scroll */}
      <ol className={styles.paths} aria-label={answerWords.factors} tabIndex={0}>
        {slope.paths.map(({ factors, number }, at) => (
          <li key={factors.map(({ id }) => id).join()}>
            <span className={styles.muted}>{answerWords.path(at + 1)}</span>
            <span>
              {factors.map((factor, place) => (
                <span key={factor.id} className={styles.term}>
                  {place > 0 && <span className={styles.muted}> × </span>}
                  <span className={styles[factor.hue]} title={factor.meaning}>
                    {factor.number}
                  </span>
                </span>
              ))}
            </span>
            <span>
              <span className={styles.muted}>= </span>
              <span className={styles.c}>{number}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.total}>
        <span className={styles.muted}>{answerWords.sum}</span>
        <Formula {...slope.derivative} />
        <span>
          <span className={styles.muted}>= </span>
          <strong className={styles.c}>{slope.number}</strong>
        </span>
      </p>
    </div>
  );
}

interface MeanProps {
  readonly traces: readonly Trace[];
  readonly slope: number;
  readonly example: number;
}

function Mean({ traces, slope, example }: MeanProps) {
  const { numbers, mean } = shownMeanOf(traces, slope);
  const terms = numbers.map((number, at) => (at > 0 && number.startsWith("−") ? `(${number})` : number)).join(" + ");
  return (
    <p className={styles.mean}>
      <span className={styles.muted}>{answerWords.mean(example + 1, traces.length)}</span>{" "}
      {answerWords.quotient(terms, numbers.length)} <strong className={styles.c}>{mean}</strong>
    </p>
  );
}
