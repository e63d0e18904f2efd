import { parameterNames } from "@nn/core";
import { latexOf, strokeOf, textOf } from "@nn/notation";
import { words } from "../words.en.ts";
import { Formula } from "./formula.tsx";
import { useGame, useGameView } from "./game-context.tsx";
import { Padlock } from "./icons.tsx";
import styles from "./knob-list.module.css";
import { type KnobView, knobViewOf } from "./knob-view.ts";
import { Line } from "./line.tsx";
import { Pill } from "./pill.tsx";
import { SectionHead } from "./section-head.tsx";

/** The board's twin: every knob as two buttons with a name and a value, in the same game. */
export function KnobList() {
  const game = useGame();
  const { play, reading, selected } = useGameView();
  const { network } = reading;
  const { knobs } = play.level;
  const own = new Set<string>(knobs.map(({ parameter }) => parameter));
  const locked = parameterNames(network).filter((name) => !own.has(name));
  return (
    <section aria-label={words.knobs.all}>
      <SectionHead title={words.knobs.title} aside={words.knobs.count(knobs.length, locked.length)} />
      <ol className={styles.list}>
        {knobs.map(({ parameter }, knob) => {
          const view = knobViewOf(play, reading, knob);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: focus selects, and the arrow keys go from knob to knob
            <li
              key={parameter}
              data-knob={knob}
              data-value={view.value}
              aria-current={knob === selected ? "true" : undefined}
              onFocus={() => game.select(knob)}
              onClick={() => game.select(knob)}
            >
              <Glyph view={view} />
              <span className={styles.name}>
                <Formula latex={view.latex} plain={view.plain} />
                <small>{view.place}</small>
              </span>
              <output className={styles[view.hue]} aria-label={view.spoken}>
                {view.number}
              </output>
              <Pill view={view} size="small" />
            </li>
          );
        })}
      </ol>
      {locked.length > 0 && (
        <p className={styles.locked}>
          <Padlock />
          <span>
            <Line
              of={words.knobs.locked(
                locked.map((name) => (
                  <Formula key={name} latex={latexOf(network, name)} plain={textOf(network, name)} />
                )),
              )}
            />
          </span>
        </p>
      )}
    </section>
  );
}

/** The knob's mark as the board draws it: a piece of its wire, or the square of a bias. */
function Glyph({ view: { hue, value } }: { readonly view: KnobView }) {
  if (hue === "b")
    return (
      <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
        <rect x="9.5" y="5.5" width="9" height="9" fill="var(--q-b-mark)" />
      </svg>
    );
  const { width, dash } = strokeOf(value);
  return (
    <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
      <path d="M0 10H28" stroke="var(--q-w-mark)" strokeWidth={width} strokeDasharray={dash?.join(" ")} />
    </svg>
  );
}
