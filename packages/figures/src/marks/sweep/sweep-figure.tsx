"use client";

import { decimalsToSee, layerText, shownNumber, trueMinus } from "@nn/notation";
import { useNames } from "../../lesson/names.ts";
import { useModelState } from "../../lesson/use-model.tsx";
import type { SweepStep } from "../../model/sweep.ts";
import { BySize } from "../by-size.tsx";
import sizes from "../sizes.module.css";
import { FadeBars } from "./fade-bars.tsx";
import { PlayerBar } from "./player-bar.tsx";
import { words } from "./sweep.en.ts";
import styles from "./sweep.module.css";
import { SweepDrawing } from "./sweep-drawing.tsx";
import { TakenApart } from "./taken-apart.tsx";
import { useSweep } from "./use-sweep.ts";

/** From this width of the figure on, px; `sizes.module.css` has the same numbers. */
const FROM_PX = { wide: 912, medium: 560, narrow: 0 };

/** A long row looks the same on paper of any other width. */
const LONG_SIZES = ["wide", "narrow"] as const;

/** A sweep has begun, and not got far: the output, its sum, and the first weights and biases are known. */
const START = 3;

/**
 * The sweep backwards: the sensitivity of the cost, handed from the output to the first weights, layer after layer. A
 * triangle that points up says that raising the quantity raises the cost. Each number can be opened.
 *
 * @param fades  for a long chain: shows small sensitivities with as many decimals as it takes to see them, and a bar for
 *               each layer
 */
export function SweepFigure({
  startAt = START,
  fades = false,
}: {
  readonly startAt?: number;
  readonly fades?: boolean;
}) {
  const sweep = useSweep(startAt);
  const { steps, player, opened, traceOf, isKnown } = sweep;
  const { spoken, counting } = useNames();
  const last = useModelState(({ setup }) => setup.network.layers.length);
  const decimalsOf = (value: number) => (fades ? decimalsToSee(value) : undefined);
  const shown = (value: number) => shownNumber(value, decimalsOf(value));
  const step = steps[player.at - 1];
  const nameOf = ({ kind, layer, ids }: SweepStep) =>
    words.steps[kind](trueMinus(layerText(last, layer, counting)), ids.length);
  const says = step ? words.at(player.at, player.last, nameOf(step)) : words.nothing;
  const found = step?.ids.map((id) => words.of(spoken(id), shown(traceOf(id).value))) ?? [];
  const trace = opened && traceOf(opened);
  return (
    <div className={styles.sweep}>
      <PlayerBar player={player} says={says} />
      <span className="visually-hidden" role="status">
        {player.isUsed && !player.isPlaying && words.spoken(says, found)}
      </span>
      <BySize
        from={FROM_PX}
        {...(fades && { sizes: LONG_SIZES })}
        draw={(size) => (
          <SweepDrawing
            sweep={sweep}
            shown={shown}
            widest={fades ? "−0.000000" : "−0.000"}
            size={size}
            className={`${sizes.network} ${fades ? styles[size] : sizes[`network-${size}`]}`}
          />
        )}
      />
      {fades && <FadeBars last={last} traceOf={traceOf} isKnown={isKnown} shown={shown} />}
      <div className={styles.below}>
        {trace ? (
          <TakenApart trace={trace} decimals={decimalsOf(trace.value) ?? 3} />
        ) : (
          <p className={styles.neighbour}>{words.press}</p>
        )}
        <p className={`small ${styles.legend}`}>
          {words.legend} <span className="needs-script">{words.choose}</span>
        </p>
      </div>
    </div>
  );
}
