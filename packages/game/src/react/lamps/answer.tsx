import type { Lamp, Move, Play, Reading } from "@nn/level-kit";
import { shownNumber } from "@nn/notation";
import { useState } from "react";
import { effectOf, rightGuess, wrongGuess } from "../../lamps/wrong-guess.ts";
import { words } from "../../words.en.ts";
import { Formula } from "../formula.tsx";
import { useGameView } from "../game-context.tsx";
import type { KnobView } from "../knob-view.ts";
import { later } from "../later.ts";
import { Line } from "../line.tsx";
import styles from "./bench.module.css";
import { Question } from "./question.tsx";

/** Nobody asks before the page is awake. */
export const answers = later(() => import("./answers.ts"));

interface Props {
  readonly view: KnobView;
  readonly lamp: Lamp;
  readonly lamps: number;
}

/** What the lamps of a knob say: nothing but a question while it is dark, then more with each of them. */
export function Answer(props: Props) {
  return (
    <div className={styles.answer}>
      <Said {...props} />
    </div>
  );
}

function Said({ view, lamp, lamps }: Props) {
  const { play, reading, example } = useGameView();
  const [seen, setSeen] = useState<Move>();
  const said = answers.use();
  const last = play.log.at(-1);
  if (last !== seen && wrongGuess(play) === view.knob)
    return said && <said.WhyNot knob={view.knob} onGoOn={() => setSeen(last)} />;
  if (reading.asks === "ranking") return said && <said.Ranking />;
  if (lamp.lit === 0) return <Question view={view} lamp={lamp} />;
  if (lamp.lit === 3) return said && <said.Slope knob={view.knob} traces={lamp.traces ?? []} />;
  const isRight = rightGuess(play) === view.knob;
  return (
    <div>
      <p className={styles.said}>
        {isRight && `${words.bench.rightly} `}
        <Line of={words.bench.effect[effectOf(lamp)](<Formula latex={view.latex} plain={view.plain} />)} />
        {lamp.size === undefined || lamp.sign === 0 ? "." : words.bench.by(shownNumber(lamp.size))}
      </p>
      {isRight && said && <said.Walk reason={said.reasonOfKnob(play, view.knob, example)} />}
      <p className={styles.note}>{hintOf(lamp, lamps, reading, play)}</p>
    </div>
  );
}

/** What there is to ask next, or to answer first. */
function hintOf(
  { lit, sign, canLight }: Lamp,
  lamps: number,
  { asks }: Reading,
  { predicted }: Play,
): string | undefined {
  if (asks === "signs") return words.rank.signs(predicted.filter((isMade) => !isMade).length);
  if (!canLight || lit >= lamps) return undefined;
  // What does not move has no size to ask for: the next lamp only leads on to the factors.
  if (lit === 1) return sign === 0 ? words.bench.noSize(lamps > 2) : words.bench.askSize;
  return words.bench.askFactors;
}
