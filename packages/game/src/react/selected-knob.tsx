import { useStore } from "zustand";
import type { Game } from "../game.ts";
import { refusalWords } from "../refusal-words.ts";
import { Formula } from "./formula.tsx";
import { knobViewOf } from "./knob-view.ts";
import { Lamps } from "./lamps.tsx";
import { Pill } from "./pill.tsx";
import { SectionHead } from "./section-head.tsx";
import styles from "./selected-knob.module.css";

/** The knob in hand: its name, its number, its two halves and its lamps. */
export function SelectedKnob({ game }: { readonly game: Game }) {
  const { play, reading, selected, refusal } = useStore(game.store);
  const view = knobViewOf(play, reading, selected);
  return (
    <section aria-label="Selected knob" data-knob={selected}>
      <SectionHead title="Selected knob" aside={`step ${view.step}`} />
      <div className={styles.name}>
        <div>
          <Formula latex={view.latex} plain={view.plain} />
          <p className={styles.place}>
            {view.place}, range {view.range}
          </p>
        </div>
        <output className={styles[view.hue]} aria-label={view.spoken}>
          {view.number}
        </output>
      </div>
      <Pill game={game} view={view} size="large" />
      <p role="status" className={styles.refusal}>
        {refusal && refusalWords(refusal)}
      </p>
      <Lamps game={game} view={view} />
    </section>
  );
}
