import { refusalWords } from "../refusal-words.ts";
import { words } from "../words.en.ts";
import { Formula } from "./formula.tsx";
import { useGameView } from "./game-context.tsx";
import { knobViewOf } from "./knob-view.ts";
import { Lamps } from "./lamps.tsx";
import { Pill } from "./pill.tsx";
import { SectionHead } from "./section-head.tsx";
import styles from "./selected-knob.module.css";

/** The knob in hand: its name, its number, its two halves and its lamps. */
export function SelectedKnob() {
  const { play, reading, selected, refusal } = useGameView();
  const view = knobViewOf(play, reading, selected);
  return (
    <section aria-label={words.selected.title} data-knob={selected}>
      <SectionHead title={words.selected.title} aside={words.selected.step(view.step)} />
      <div className={styles.name}>
        <div>
          <Formula latex={view.latex} plain={view.plain} />
          <p className={styles.place}>{words.selected.place(view.place, view.range)}</p>
        </div>
        <output className={styles[view.hue]} aria-label={view.spoken}>
          {view.number}
        </output>
      </div>
      <Pill view={view} size="large" />
      <p role="status" className={styles.refusal}>
        {refusal && refusalWords(refusal)}
      </p>
      <Lamps view={view} />
    </section>
  );
}
