import { type Example, type Path, parseParameterName, type Trace } from "@nn/core";
import { lampOf } from "@nn/level-kit";
import {
  derivativeLatex,
  derivativeText,
  factorLatex,
  factorText,
  hueOf,
  idOf,
  shownNumber,
  shownProduct,
  type Traced,
} from "@nn/notation";
import type { CSSProperties } from "react";
import { factorWords } from "../factors.ts";
import { words } from "../words.en.ts";
import { Formula } from "./formula.tsx";
import { useGameView } from "./game-context.tsx";
import { Line } from "./line.tsx";
import styles from "./lit-path.module.css";
import { SectionHead } from "./section-head.tsx";

/** What the third lamp shows: the factors of ∂C/∂knob, path by path, with the current numbers. */
export function LitPath() {
  const { play, reading, selected, example } = useGameView();
  const { traces, lit } = lampOf(play, selected);
  const trace = traces?.[example];
  if (!trace) return <Waiting lit={lit} />;
  const { level } = play;
  const traced = { network: reading.network, example: level.examples[example] as Example };
  const hue = parseParameterName(trace.quantity).kind === "bias" ? "b" : "w";
  const many = level.examples.length > 1;
  return (
    <section aria-label={words.path.name}>
      <SectionHead
        title={trace.paths.length > 1 ? words.path.names(trace.paths.length) : words.path.name}
        aside={words.path.bars}
      />
      {trace.paths.map((path, at) => (
        // The paths keep the core's order, whatever their numbers are.
        <Product key={path.factors.map(({ quantity }) => quantity).join()} {...{ traced, trace, path, hue }}>
          {trace.paths.length > 1 && words.path.path(at + 1)}
        </Product>
      ))}
      {trace.paths.length > 1 && (
        <p className={styles.sum}>
          <Line of={words.path.together(<strong className={styles[hue]}>{shownNumber(trace.value)}</strong>)} />
        </p>
      )}
      {many && (
        <p className={styles.sum}>
          <Line
            of={words.path.mean(
              example + 1,
              level.examples.length,
              <strong className={styles[hue]}>{shownNumber(reading.gradient[selected] as number)}</strong>,
            )}
          />
        </p>
      )}
    </section>
  );
}

function Waiting({ lit }: { readonly lit: 0 | 1 | 2 | 3 }) {
  return (
    <section aria-label={words.path.name}>
      <SectionHead title={words.path.name} />
      <p className={styles.waiting}>{words.path.waiting[lit]}</p>
    </section>
  );
}

/** A longer chain goes on in the next row. */
const MOST_COLUMNS = 7;

interface ProductProps {
  readonly traced: Traced;
  readonly trace: Trace;
  readonly path: Path;
  readonly hue: "w" | "b";
  readonly children: string | false;
}

function Product({ traced, trace, path, hue, children }: ProductProps) {
  const { network } = traced;
  const numbers = shownProduct(
    path.factors.map(({ value }) => value),
    path.value,
  );
  let left = 1;
  const rows = path.factors.map((factor) => {
    left *= factor.value;
    return { factor, left: Math.min(1, Math.abs(left)) };
  });
  return (
    <>
      {children && <h3 className={styles.path}>{children}</h3>}
      <ol className={styles.factors} style={{ "--columns": Math.min(MOST_COLUMNS, rows.length + 1) } as CSSProperties}>
        {rows.map(({ factor, left: part }, at) => (
          <li key={`${factor.kind}-${factor.quantity}`}>
            <span className={styles.sign}>{at > 0 && "×"}</span>
            <span className={styles.symbol}>
              <Formula latex={factorLatex(traced, factor)} plain={factorText(traced, factor)} />
            </span>
            <span className={`${styles.value} ${styles[hueOf(factor.quantity)]}`}>{numbers.factors[at]}</span>
            <span className={styles.words}>{factorWords(network.sizes, factor)}</span>
            <span className={styles.left}>
              <i style={{ width: `${100 * part}%` }} />
            </span>
          </li>
        ))}
        <li className={styles.result}>
          <span className={styles.sign}>=</span>
          <span className={styles.symbol}>
            <Formula
              latex={derivativeLatex(network, idOf.C, trace.quantity)}
              plain={derivativeText(network, idOf.C, trace.quantity)}
            />
          </span>
          <span className={`${styles.value} ${styles[hue]}`}>{numbers.result}</span>
          <span className={styles.words}>{hue === "b" ? words.path.perBias : words.path.perWeight}</span>
        </li>
      </ol>
    </>
  );
}
