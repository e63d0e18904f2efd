import type { Lamp } from "@nn/level-kit";
import { shownNumber } from "@nn/notation";
import { words } from "../../words.en.ts";
import { Formula } from "../formula.tsx";
import type { KnobView } from "../knob-view.ts";
import { Line } from "../line.tsx";
import styles from "./bench.module.css";
import { Question } from "./question.tsx";
import { Slope } from "./slope.tsx";

interface Props {
  readonly view: KnobView;
  readonly lamp: Lamp;
  readonly lamps: number;
}

/** What the lamps of a knob say: nothing but a question while it is dark, then more with each of them. */
export function Answer({ view, lamp, lamps }: Props) {
  return <div className={styles.answer}>{answerOf({ view, lamp, lamps })}</div>;
}

function answerOf({ view, lamp, lamps }: Props) {
  if (lamp.lit === 0) return <Question view={view} lamp={lamp} />;
  if (lamp.lit === 3) return <Slope knob={view.knob} traces={lamp.traces ?? []} />;
  const { effect, by, askSize, askFactors } = words.bench;
  const way = lamp.sign === 0 ? "none" : lamp.sign === 1 ? "up" : "down";
  const next = lamp.lit === 1 ? askSize : askFactors;
  return (
    <div>
      <p className={styles.said}>
        <Line of={effect[way](<Formula latex={view.latex} plain={view.plain} />)} />
        {lamp.size === undefined || lamp.sign === 0 ? "." : by(shownNumber(lamp.size))}
      </p>
      {lamp.lit < lamps && lamp.canLight && <p className={styles.note}>{next}</p>}
    </div>
  );
}
