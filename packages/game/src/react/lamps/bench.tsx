import { lampOf } from "@nn/level-kit";
import { words } from "../../words.en.ts";
import { useGameView } from "../game-context.tsx";
import { knobViewOf } from "../knob-view.ts";
import { Descent } from "../modes/descent.tsx";
import { Answer } from "./answer.tsx";
import styles from "./bench.module.css";
import { Bulbs } from "./bulbs.tsx";
import { CostCurve } from "./cost-curve.tsx";

interface Props {
  /** How many lamps of a knob this level has been taught: sign, size, factors. */
  readonly lamps: 1 | 2 | 3;
  /** True once a level has the ball on its curve. */
  readonly hasCurve: boolean;
  readonly className?: string | undefined;
}

/** Where one asks: three lamps of the knob in hand, what they say, and the cost as a curve of it. */
export function Bench({ lamps, hasCurve, className }: Props) {
  const { play, reading, selected } = useGameView();
  const view = knobViewOf(play, reading, selected);
  const lamp = lampOf(play, selected);
  return (
    <section
      className={`${styles.bench} ${className ?? ""}`}
      aria-label={words.bench.name}
      data-curve={hasCurve}
      data-free={!Number.isFinite(reading.lampsLeft)}
    >
      <div className={styles.parts}>
        <Bulbs view={view} lamp={lamp} lamps={lamps} />
        <div className={styles.middle}>
          <Descent />
          <Answer view={view} lamp={lamp} lamps={lamps} />
        </div>
        {hasCurve && (
          <div className={styles.curve}>
            <CostCurve view={view} lamp={lamp} size="large" />
            <CostCurve view={view} lamp={lamp} size="medium" />
          </div>
        )}
      </div>
    </section>
  );
}
